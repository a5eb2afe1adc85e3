import { describe, expect, it } from 'vitest';
import { budget } from '../budget/index.ts';
import { findClause } from '../clauses/index.ts';
import { SOURCE_ABSENT, sourceLines, standsAt } from '../documents/source-text.ts';
import { funds } from '../funds/index.ts';
import { norms } from '../norms/index.ts';
import { labourIndicators, outcomes } from '../outcomes/index.ts';
import { rules } from '../rules/index.ts';
import { noOpenPoints, openPoints } from './index.ts';

const source = sourceLines('concept');
const MARK = /PM|XX|\?|\bpm\b|\[|…|#/g;

describe('an open point', () => {
  it('has a key of its own and a clause that exists', () => {
    expect(new Set(openPoints.map(({ id }) => id)).size).toBe(openPoints.length);
    expect(openPoints.filter(({ clause }) => !findClause(clause)).map(({ id }) => id)).toEqual([]);
  });

  it('touches records that exist', () => {
    const known = new Set<string>([
      ...[...outcomes, ...labourIndicators, ...norms, ...rules, ...funds.differences].map(
        ({ id }) => id,
      ),
      ...budget.tables.flatMap(({ id, rows }) => rows.map(({ key }) => `${id}/${key}`)),
    ]);
    const dangling = openPoints.flatMap(({ touches = [] }) =>
      touches.filter((id) => !known.has(id)),
    );
    expect(dangling).toEqual([]);
  });

  it('is silent only where the text says nothing', () => {
    for (const { id, marker, printed } of openPoints)
      expect(printed === null, id).toBe(marker === 'not said');
  });

  it.skipIf(!source)(`stands as printed (skipped when ${SOURCE_ABSENT})`, () => {
    const wrong = [...openPoints, ...noOpenPoints].filter(
      ({ lines, printed }) => printed !== null && !standsAt('concept', lines, printed),
    );
    expect(wrong.map(({ lines, printed }) => `${lines.join()} "${printed}"`)).toEqual([]);
  });

  it.skipIf(!source)(
    `is there for every mark in the text, unless excluded with a reason (skipped when ${SOURCE_ABSENT})`,
    () => {
      const accounted = new Set([...openPoints, ...noOpenPoints].flatMap(({ lines }) => lines));
      const missed = (source ?? []).flatMap((line, at) =>
        line.match(MARK) && !accounted.has(at + 1) ? [`${at + 1}: ${line.trim()}`] : [],
      );
      expect(missed).toEqual([]);
    },
  );

  it.skipIf(!source)(
    `counts every mark once: as many PM, XX and ? as the text has (skipped when ${SOURCE_ABSENT})`,
    () => {
      const count = (pattern: RegExp) => (source ?? []).filter((line) => pattern.test(line)).length;
      const marked = (marker: string) => openPoints.filter((point) => point.marker === marker);
      const excludedWith = (pattern: RegExp) =>
        noOpenPoints.filter(({ printed }) => pattern.test(printed)).length;
      expect(marked('XX')).toHaveLength(count(/XX/));
      expect(marked('PM').length + excludedWith(/PM/)).toBe(count(/PM|\bpm\b/));
      expect(marked('?').length + excludedWith(/\?/)).toBe(count(/\?/));
    },
  );
});
