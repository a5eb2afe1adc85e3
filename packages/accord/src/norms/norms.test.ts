import { readRatioPrinted, readTargetPrinted } from '@iza/domain/accord';
import { describe, expect, it } from 'vitest';
import { findClause } from '../clauses/index.ts';
import { SOURCE_ABSENT, sourceLines, standsAt } from '../documents/source-text.ts';
import { outcomes } from '../outcomes/index.ts';
import { norms } from './index.ts';

const source = sourceLines('concept');
const present = source !== undefined;
const FIGURE =
  /\d\s?%|\bprocent\b|\bop (?:de )?(?:zes|vier|4|5,9|6)\b|\bhandvol\b|ingrepen per|per locatie/;

/** Figures outside chapters 4 and 5 that norm nothing. */
const BACKGROUND: Readonly<Record<number, string>> = {
  114: 'share of national income spent on care',
  115: 'that share in future',
  125: 'share of workers in care, according to the WRR',
  127: 'share of workers in care in 2040',
  3509: 'market share of hospitals in breast cancer care',
  4131: 'an address',
  4132: 'an address',
  4597: 'share of workers in care now',
  4599: 'share of workers in care in 2040',
};

function norm(id: string) {
  const found = norms.find((each) => each.id === id);
  if (!found) throw new Error(`no norm ${id}`);
  return found;
}

describe('the norms', () => {
  it('have keys of their own, and clauses and outcomes that exist', () => {
    expect(new Set(norms.map(({ id }) => id)).size).toBe(norms.length);
    const known = new Set(outcomes.map(({ id }) => id));
    const dangling = norms.flatMap(({ id, clause, alsoAt = [], outcome }) => [
      ...[clause, ...alsoAt.map((place) => place.clause)]
        .filter((key) => !findClause(key))
        .map((key) => `${id}: ${key}`),
      ...(outcome && !known.has(outcome) ? [`${id}: ${outcome}`] : []),
    ]);
    expect(dangling).toEqual([]);
  });

  it.skipIf(!present)(`are printed as they stand (skipped when ${SOURCE_ABSENT})`, () => {
    const wrong = norms.flatMap(
      ({ id, edition, lines, values, whenPrinted, trigger, alsoAt = [] }) => {
        const document = edition === 'concept-2022' ? 'concept' : 'signed-facts';
        const own = [...values.map(({ printed }) => printed), whenPrinted, trigger?.printed].filter(
          (printed) => printed !== undefined && !standsAt(document, lines, printed),
        );
        const others = alsoAt.filter(
          ({ lines, printed }) => printed && !standsAt(document, lines, printed),
        );
        return [...own, ...others.map(({ printed }) => printed)].map(
          (printed) => `${id}: ${printed}`,
        );
      },
    );
    expect(wrong).toEqual([]);
  });

  it.skipIf(!present)(
    `are there for every figure of that kind in the text (skipped when ${SOURCE_ABSENT})`,
    () => {
      const normed = new Set(
        norms.flatMap(({ lines, alsoAt = [] }) =>
          [lines, ...alsoAt.map((place) => place.lines)].flat(),
        ),
      );
      const missed = (source ?? []).flatMap((line, at) => {
        const number = at + 1;
        const inScope = number < 990 || (number > 1757 && number < 5917);
        return inScope && FIGURE.test(line) && !normed.has(number) && !BACKGROUND[number]
          ? [`${number}: ${line.trim()}`]
          : [];
      });
      expect(missed).toEqual([]);
    },
  );

  it('read one in six with its trigger as ratios, as the text prints them', () => {
    const { values, trigger } = norm('one-in-six');
    expect(values[0]?.read).toEqual({ ratio: readRatioPrinted('een op zes') });
    expect(trigger?.read).toEqual({ ratio: readRatioPrinted('1 op 5,9') });
  });

  it('keep the volume norm of 100 a discussion point at every place', () => {
    for (const id of ['volume-first-round', 'volume-second-round']) {
      expect(norm(id)).toMatchObject({
        strength: 'discussion point',
        standing: 'discussion point',
      });
    }
  });

  it('keep what 5.3 proposes a proposal', () => {
    expect(
      norms
        .filter(({ clause }) => clause.startsWith('5.3'))
        .every(({ standing }) => standing === 'proposal'),
    ).toBe(true);
  });

  it('hold multitrauma to 90 % a region and 240 a location, with the IGJ at the second', () => {
    expect(norm('multitrauma-share').values[0]?.read).toEqual({
      aim: { kind: 'exact', quantity: { number: 90, unit: '%' }, qualifier: 'at least' },
    });
    expect(norm('multitrauma-volume')).toMatchObject({ from: '2024-01-01', watchedBy: ['igj'] });
  });

  it('are read as the reader reads their literals, unless the sentence bounds them', () => {
    const bare = (read: unknown) => JSON.stringify(read).replace(/,"qualifier":"[^"]+"/, '');
    const differing = norms.flatMap(({ id, values }) =>
      values
        .filter(({ printed, read }) => {
          const own = readTargetPrinted(printed);
          return 'aim' in own && 'aim' in read && bare(own) !== bare(read);
        })
        .map(({ printed }) => `${id}: ${printed}`),
    );
    // a range, a sign, and a change whose word stands elsewhere in the sentence
    expect(differing).toEqual([
      'gp-practices-share: 18 – 100 jaar',
      'poh-hours: +4 uur',
      'health-gap: 30%',
    ]);
  });
});
