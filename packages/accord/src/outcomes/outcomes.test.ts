import { readTargetPrinted, readYearPrinted } from '@iza/domain/accord';
import { describe, expect, it } from 'vitest';
import { findClause } from '../clauses/index.ts';
import { SOURCE_ABSENT, sourceLines, standsAt, textAt } from '../documents/source-text.ts';
import { norms } from '../norms/index.ts';
import { labourIndicators, outcomes, targetGroups } from './index.ts';

const source = sourceLines('concept');
const CHAPTER = { first: 1376, last: 1711 };

/** Readings that need more of the sentence than the literal beside them, and why. */
const READ_FROM_THE_SENTENCE: Readonly<Record<string, string>> = {
  '5.3.5.b 0': 'every person is coverage, no figure',
  '5.3.6.a 0': 'the word "gedaald" stands after the bracket',
};

describe('the outcome criteria', () => {
  it('are 24: a record a letter, in six target groups, all of them proposals', () => {
    expect(outcomes).toHaveLength(24);
    const perGroup = targetGroups.map(({ code }) =>
      outcomes.filter(({ targetGroup }) => targetGroup === code),
    );
    expect(perGroup.map((group) => group.map(({ letter }) => letter).join(''))).toEqual([
      'abc',
      'abcd',
      'abcdef',
      'abcd',
      'abc',
      'abcd',
    ]);
    expect(outcomes.every(({ proposal }) => proposal)).toBe(true);
  });

  it('have keys and clauses that exist', () => {
    for (const { id, clause } of [...outcomes, ...labourIndicators])
      expect(findClause(clause), id).toBeDefined();
    expect(outcomes.every(({ id, clause }) => id === clause)).toBe(true);
    expect(targetGroups.every(({ clause }) => findClause(clause))).toBe(true);
  });

  it('are quantified, to be quantified, in words or left open, and never two of these', () => {
    const count = (status: string) =>
      outcomes.filter((outcome) => outcome.status === status).length;
    expect([
      count('quantified'),
      count('to be quantified'),
      count('in words'),
      count('left open'),
    ]).toEqual([9, 9, 4, 2]);
    for (const { id, status, quantify } of outcomes) {
      expect(quantify !== null, id).toBe(status === 'to be quantified');
    }
  });

  it('show what is left open as open: XX is read as no number', () => {
    expect(
      outcomes
        .filter(({ status }) => status === 'left open')
        .map(({ id, target }) => [id, target.read]),
    ).toEqual([
      ['5.3.6.c', { open: 'XX' }],
      ['5.3.6.d', { open: 'XX' }],
    ]);
  });

  it('are read from their literals; where the sentence is needed, that is pinned', () => {
    const differing = outcomes.flatMap(({ id, target, moreTargets = [] }) =>
      [target, ...moreTargets].flatMap(({ printed, read }, at) =>
        'inWords' in read || JSON.stringify(readTargetPrinted(printed)) === JSON.stringify(read)
          ? []
          : [`${id} ${at}`],
      ),
    );
    expect(differing).toEqual(Object.keys(READ_FROM_THE_SENTENCE));
  });

  it('have baselines read from their literals, never with a footnote in the year', () => {
    for (const { id, baseline } of outcomes) {
      if ('open' in baseline) continue;
      expect(baseline.year, id).toBeLessThanOrEqual(2021);
      if (baseline.read) expect(readTargetPrinted(baseline.printed), id).toEqual(baseline.read);
    }
  });
});

describe.skipIf(!source)(`beside the source (skipped when ${SOURCE_ABSENT})`, () => {
  it('every literal of a criterion stands in its lines', () => {
    const wrong = outcomes.flatMap(
      ({ id, lines, target, moreTargets = [], baseline, yearPrinted, quantify }) =>
        [
          target.printed,
          ...moreTargets.map(({ printed }) => printed),
          baseline.printed,
          yearPrinted,
          quantify?.printed,
        ]
          .filter((printed) => typeof printed === 'string' && !standsAt('concept', lines, printed))
          .map((printed) => `${id}: ${printed}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every letter of 5.3 is a criterion, and every criterion is a letter of 5.3', () => {
    const lettered = (source ?? []).flatMap((line, at) =>
      at + 1 >= CHAPTER.first && at + 1 <= CHAPTER.last && /^\s?[a-f]\. /.test(line)
        ? [at + 1]
        : [],
    );
    expect(lettered).toEqual(outcomes.map(({ lines }) => lines[0]));
  });

  it('every glued footnote of a criterion is listed and is part of no year', () => {
    const wrong = outcomes.flatMap(({ id, lines, footnotes }) => {
      const text = textAt('concept', lines) ?? '';
      return footnotes
        .filter((mark) => !new RegExp(`[\\p{L}\\d.,]${mark}(?!\\d)`, 'u').test(text))
        .map((mark) => `${id}: ${mark}`);
    });
    expect(wrong).toEqual([]);
    expect(readYearPrinted(textAt('concept', [1462])?.replace(').', '') ?? '')).toEqual({
      year: 2021,
      footnotes: [4],
    });
    expect(readYearPrinted(textAt('concept', [1606]) ?? '')).toEqual({
      year: 2020,
      footnotes: [23],
    });
    expect(readYearPrinted(textAt('concept', [1612]) ?? '')).toEqual({
      year: 2020,
      footnotes: [25],
    });
  });

  it('every figure about a target group stands where it says', () => {
    const wrong = targetGroups.flatMap(({ code, name, lines, context }) => [
      ...(standsAt('concept', lines, name) ? [] : [`${code}: ${name}`]),
      ...context
        .filter(({ printed, lines }) => !standsAt('concept', lines, printed))
        .map(({ printed }) => `${code}: ${printed}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('every labour market indicator stands where it says, with its PM', () => {
    const wrong = labourIndicators.filter(
      ({ lines, number, target }) =>
        (number && !standsAt('concept', lines, `${number}. `)) ||
        (target && !standsAt('concept', lines, target.printed)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the labour market indicators', () => {
  it('are the eight of annex H and the two things watched besides; six wait for a target', () => {
    expect(labourIndicators.map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      null,
      null,
    ]);
    expect(labourIndicators.filter(({ target }) => target && 'open' in target)).toHaveLength(6);
  });

  it('point at norms that exist', () => {
    const known = new Set(norms.map(({ id }) => id));
    const dangling = labourIndicators.filter(
      ({ target }) => target && 'norm' in target && !known.has(target.norm),
    );
    expect(dangling).toEqual([]);
  });
});
