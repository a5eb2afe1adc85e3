import type { AgendaRow } from './row.ts';

type Column = { readonly values: readonly unknown[]; readonly at?: readonly number[] };
/**
 * Rows as columns; a column whose values come back often is a list of its different values with a place in it for each row. Ten thousand
 * rows travel and are read in a fraction of what objects cost.
 */
export type PackedAgenda = {
  readonly count: number;
  readonly columns: { readonly [Key in keyof AgendaRow]: Column };
};

const PLAIN: readonly (keyof AgendaRow)[] = ['id', 'title'];

function packed(rows: readonly AgendaRow[], key: keyof AgendaRow): Column {
  if (PLAIN.includes(key)) return { values: rows.map((row) => row[key]) };
  const places = new Map<string, number>();
  const values: unknown[] = [];
  const at = rows.map((row) => {
    const value = row[key];
    const name = typeof value === 'object' ? JSON.stringify(value) : String(value);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, values.length);
    return values.push(value) - 1;
  });
  return { values, at };
}

const KEYS = Object.keys({
  id: 0,
  kind: 0,
  title: 0,
  theme: 0,
  heading: 0,
  clause: 0,
  decidedBy: 0,
  responsible: 0,
  trekker: 0,
  deadlinePrinted: 0,
  first: 0,
  due: 0,
  certain: 0,
  moves: 0,
  status: 0,
  reason: 0,
  proposed: 0,
  moveProposed: 0,
  sentBack: 0,
  asked: 0,
  heard: 0,
  slippage: 0,
  milestonesOpen: 0,
  milestonesReported: 0,
  sameAs: 0,
  changed: 0,
} satisfies Record<keyof AgendaRow, 0>) as (keyof AgendaRow)[];

/** @returns rows in the shape in which they travel */
export function packAgenda(rows: readonly AgendaRow[]): PackedAgenda {
  const columns = Object.fromEntries(KEYS.map((key) => [key, packed(rows, key)]));
  return { count: rows.length, columns: columns as PackedAgenda['columns'] };
}

/** @returns the rows that were packed, in their order; lists that are equal are one list */
export function unpackAgenda({ count, columns }: PackedAgenda): AgendaRow[] {
  return Array.from({ length: count }, (_, row) => {
    const made: Record<string, unknown> = {};
    for (const key of KEYS) {
      const { values, at } = columns[key];
      made[key] = values[at === undefined ? row : (at[row] as number)];
    }
    return made as AgendaRow;
  });
}
