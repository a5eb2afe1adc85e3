import type { Tx } from '../connection/index.ts';

/** A table with the columns that are stored (generated ones follow by themselves) and the order of its rows. */
export type TableShape = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
};

/**
 * Logins and secret addresses are not kept: after a restore everyone logs in again, and nothing that was ended comes back. Nor are mails:
 * those that waited then were sent since, and jobs begin anew.
 */
const LEFT_OUT = ['session', 'sign_in_link', 'calendar_link', 'guest_link', 'mail', 'job_run'];

type Row = TableShape & { needs: string[] };

/** @returns the tables of the installation, each after those that its rows point at */
export async function tablesInOrder(tx: Tx): Promise<TableShape[]> {
  const rows = await tx<Row[]>`
    select c.relname as name,
      array(
        select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum
      ) as columns,
      array(
        select a.attname::text
        from pg_index i cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary order by k.place
      ) as key,
      array(
        select distinct f.relname::text from pg_constraint r join pg_class f on f.oid = r.confrelid
        where r.conrelid = c.oid and r.contype = 'f' and f.oid <> c.oid
      ) as needs
    from pg_class c
    where c.relnamespace = 'iza'::regnamespace and c.relkind = 'r'
    order by c.relname`;
  const ordered: TableShape[] = [];
  const waiting = new Map(rows.map((row) => [row.name, row]));
  while (waiting.size > 0) {
    const next = [...waiting.values()].find(({ needs }) =>
      needs.every((name) => !waiting.has(name)),
    );
    if (!next) throw new Error('tables point at each other in a circle');
    waiting.delete(next.name);
    const { name, columns, key } = next;
    if (!LEFT_OUT.includes(name)) ordered.push({ name, columns, key });
  }
  return ordered;
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** @returns the statement that writes a table's rows as text, in the order of its key */
export function copyOut({ name, columns, key }: TableShape): string {
  return `copy (select ${quoted(columns)} from iza."${name}" order by ${quoted(key)}) to stdout`;
}

/** @returns the statement that reads rows that `copyOut` wrote */
export function copyIn({ name, columns }: TableShape): string {
  return `copy iza."${name}" (${quoted(columns)}) from stdin`;
}
