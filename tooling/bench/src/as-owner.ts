import postgres from 'postgres';
import type { Installation } from './installation.ts';

/**
 * Works as the owner of the tables, outside the rights of anyone: row-level security stays as it is for the server's role, and does not hold
 * for the owner in this database. Only for a database that was made for measuring.
 */
export async function asOwner<T>(
  { ownerUrl }: Pick<Installation, 'ownerUrl'>,
  work: (sql: postgres.Sql) => Promise<T>,
): Promise<T> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const tables = await sql<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'iza'::regnamespace and relforcerowsecurity`;
    for (const { name } of tables)
      await sql.unsafe(`alter table iza.${name} no force row level security`);
    return await work(sql);
  } finally {
    await sql.end();
  }
}
