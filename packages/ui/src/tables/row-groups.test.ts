import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedLines, type RowGroups } from './row-groups.ts';

type Row = { readonly id: string; readonly in: readonly string[] };
const groups: RowGroups<Row> = {
  of: (row) => row.in,
  label: (group) => group,
  compare: (a, b) => a.localeCompare(b),
};
const linesOf = (rows: readonly Row[], closed: readonly string[] = []) =>
  groupedLines(rows, (row) => row.id, groups, new Set(closed)).map((line) =>
    'group' in line ? `${line.group} (${line.count})` : line.row.id,
  );

describe('rows under heads', () => {
  const rows = [
    { id: '1', in: ['b'] },
    { id: '2', in: ['a', 'b'] },
    { id: '3', in: ['a'] },
  ];
  test('a row in two groups stands under both, and the rows keep their order', () => {
    expect(linesOf(rows)).toEqual(['a (2)', '2', '3', 'b (2)', '1', '2']);
  });
  test('of a closed group the head stays, with its count', () => {
    expect(linesOf(rows, ['a'])).toEqual(['a (2)', 'b (2)', '1', '2']);
  });
  test('no line has the key of another, and no row is lost', () => {
    const someRows = fc.uniqueArray(
      fc.record({ id: fc.string(), in: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')) }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(someRows, (made) => {
        const lines = groupedLines(made, (row) => row.id, groups, new Set());
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        const drawn = lines.flatMap((line) => ('row' in line ? [line.row.id] : []));
        expect(drawn.toSorted()).toEqual(
          made.flatMap((row) => row.in.map(() => row.id)).toSorted(),
        );
      }),
    );
  });
});
