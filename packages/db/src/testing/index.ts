import postgres from 'postgres';
import { inject } from 'vitest';
import type {} from './cluster-for-tests.ts';

export { fillAgenda } from './agenda-scene.ts';

/** Logins of a database: the owner's, and the server's role that owns nothing. */
export type TestLogins = { readonly ownerUrl: string; readonly serverUrl: string };

export type TestDatabase = TestLogins & { readonly drop: () => Promise<void> };

const inDatabase = (url: string, name: string) =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

let made = 0;

/** Drops a database of a test. A vacuum worker that is just in it can't be ended by the owner; the whole server goes at the end of the run anyway. */
export async function dropDatabase(sql: postgres.Sql, name: string): Promise<void> {
  await sql.unsafe(`drop database if exists ${name} with (force)`).catch(() => undefined);
}

/** A database of its own for a test file, copied from the migrated one in some 40 ms; call `drop` when done. */
export async function testDatabase(): Promise<TestDatabase> {
  const { ownerUrl, serverUrl } = inject('testLogins');
  made += 1;
  const name = `test_${process.pid}_${made}`;
  const sql = postgres(inDatabase(ownerUrl, 'postgres'), { max: 1, onnotice: () => undefined });
  const asOwner = async (statement: string) => {
    await sql.unsafe(statement);
  };
  await asOwner(`create database ${name} template iza`);
  return {
    ownerUrl: inDatabase(ownerUrl, name),
    serverUrl: inDatabase(serverUrl, name),
    drop: async () => {
      await dropDatabase(sql, name);
      await sql.end();
    },
  };
}
