/** How the rows of a table are put together under heads. */
export type RowGroups<Row> = {
  /** The groups that a row belongs to; in more than one it stands under each. */
  of: (row: Row) => readonly string[];
  label: (group: string) => string;
  /** The order of the groups; the rows in one keep theirs. */
  compare: (a: string, b: string) => number;
};

/** What is drawn: a row, or the head of a group with how many rows are under it. */
export type Line<Row> =
  | { readonly key: string; readonly row: Row }
  | {
      readonly key: string;
      readonly group: string;
      readonly count: number;
      readonly open: boolean;
    };

/** Rows without groups. */
export function plainLines<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
): readonly Line<Row>[] {
  return rows.map((row) => ({ key: rowKey(row), row }));
}

/** Rows under the heads of their groups; of a closed group only the head is left. */
export function groupedLines<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  groups: RowGroups<Row>,
  closed: ReadonlySet<string>,
): readonly Line<Row>[] {
  const members = new Map<string, Row[]>();
  for (const row of rows) {
    for (const group of groups.of(row)) {
      const known = members.get(group);
      if (known) known.push(row);
      else members.set(group, [row]);
    }
  }
  const lines: Line<Row>[] = [];
  for (const group of [...members.keys()].sort(groups.compare)) {
    const of = members.get(group) ?? [];
    const open = !closed.has(group);
    lines.push({ key: `group ${group}`, group, count: of.length, open });
    if (open) for (const row of of) lines.push({ key: `${group} ${rowKey(row)}`, row });
  }
  return lines;
}
