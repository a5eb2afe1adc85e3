import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { connect, type Client, type Tx } from '../connection/client.ts';
import { FORMAT, type Header } from './format.ts';
import { copyOut, tablesInOrder } from './tables.ts';

export type BackupReport = {
  /** SHA-256 over all rows of all tables; equal content gives an equal hash. */
  readonly hash: string;
  readonly rows: number;
};

const LINE_END = 10;

type Sink = (chunk: string | Uint8Array) => Promise<void>;

export function ownerClient(ownerUrl: string): Client {
  return connect({
    url: ownerUrl,
    role: 'iza_owner',
    max: 1,
    applicationName: 'iza backup',
    statementTimeoutMs: 0,
  });
}

async function writeTables(tx: Tx, sink: Sink): Promise<BackupReport> {
  const hash = createHash('sha256');
  let rows = 0;
  const both: Sink = async (chunk) => {
    hash.update(chunk);
    await sink(chunk);
  };
  for (const table of await tablesInOrder(tx)) {
    await both(`${JSON.stringify({ table: table.name, columns: table.columns })}\n`);
    for await (const chunk of await tx.unsafe(copyOut(table)).readable()) {
      const bytes = chunk as Uint8Array;
      rows += bytes.reduce((ends, byte) => (byte === LINE_END ? ends + 1 : ends), 0);
      await both(bytes);
    }
    await both('\\.\n');
  }
  return { hash: hash.digest('hex'), rows };
}

async function inOneSnapshot<T>(ownerUrl: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const sql = ownerClient(ownerUrl);
  try {
    return (await sql.begin('isolation level repeatable read, read only', work)) as T;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * Writes the whole installation as lines of text, as it stood at one moment, while others go on writing. Works on any PostgreSQL, without
 * programs beside it. Logins are not in it. Does not end `out`.
 */
export function backup(ownerUrl: string, out: Writable): Promise<BackupReport> {
  const sink: Sink = async (chunk) => {
    if (!out.write(chunk)) await once(out, 'drain');
  };
  return inOneSnapshot(ownerUrl, async (tx) => {
    const migrations = await tx<Header['migrations'][number][]>`
      select name, hash from iza_migration.applied order by name`;
    const header: Header = { format: FORMAT, formatVersion: 1, migrations: [...migrations] };
    await sink(`${JSON.stringify(header)}\n`);
    const report = await writeTables(tx, sink);
    await sink(`${JSON.stringify({ end: report })}\n`);
    return report;
  });
}

/** @returns the hash that a backup of the database would have now */
export function contentHash(ownerUrl: string): Promise<BackupReport> {
  return inOneSnapshot(ownerUrl, (tx) => writeTables(tx, async () => undefined));
}
