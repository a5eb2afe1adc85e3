import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Tx } from '../connection/client.ts';
import { migrate } from '../migrate/index.ts';
import { FORMAT, linesOf, type Header } from './format.ts';
import { nextLine, readTable, type Lines } from './read-table.ts';
import { tablesInOrder, type TableShape } from './tables.ts';
import { contentHash, ownerClient, type BackupReport } from './write-backup.ts';

function headerOf(line: Buffer): Header {
  try {
    const header = JSON.parse(line.toString()) as Header;
    if (header.format === FORMAT && header.formatVersion === 1) return header;
  } catch {
    // Told below.
  }
  throw new Error('this is no backup of IZA Regie');
}

type Told = { table: string; columns: string[] } | { end: BackupReport };

function toldBy(line: Buffer): Told {
  try {
    return JSON.parse(line.toString()) as Told;
  } catch (cause) {
    throw new Error('the backup is damaged: a line that names a table can not be read', { cause });
  }
}

async function readTables(
  tx: Tx,
  lines: Lines,
  tables: ReadonlyMap<string, TableShape>,
): Promise<void> {
  const hash = createHash('sha256');
  let rows = 0;
  for (;;) {
    const line = await nextLine(lines);
    const told = toldBy(line);
    if ('end' in told) {
      if (told.end.rows === rows && told.end.hash === hash.digest('hex')) return;
      throw new Error('the backup is damaged: its rows are not those that were written');
    }
    hash.update(line);
    const table = tables.get(told.table);
    if (!table)
      throw new Error(`the backup has a table that this version does not know: ${told.table}`);
    rows += await readTable(tx, lines, { ...table, columns: told.columns }, (row) =>
      hash.update(row),
    );
  }
}

/** Row-level security and triggers step aside within this transaction, for the owner only: what comes in went through them before. */
async function stepAside(tx: Tx, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables) {
    await tx.unsafe(`alter table iza."${name}" no force row level security, disable trigger user`);
  }
}

async function stepBackIn(tx: Tx, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables) {
    await tx.unsafe(`alter table iza."${name}" force row level security, enable trigger user`);
  }
}

async function emptyTables(tx: Tx, tables: readonly TableShape[]): Promise<void> {
  const [{ count } = { count: 0 }] = await tx<{ count: number }[]>`select count(*) from iza.plan`;
  if (count > 0) throw new Error('a backup is restored into an installation without plans');
  await tx`delete from iza.session`;
  await tx`delete from iza.sign_in_link`;
  for (const { name } of tables.toReversed()) await tx.unsafe(`delete from iza."${name}"`);
}

/**
 * Brings a backup back into a new database, or into an installation without plans that has the same migrations; all or nothing. A backup
 * of an earlier version is brought up to this one afterwards.
 * @returns the hash of what stands there now; equal to the backup's where no migration came after it
 * @throws when it is no backup, is damaged, or comes from a newer version
 */
export async function restore(ownerUrl: string, from: Readable): Promise<BackupReport> {
  const lines = linesOf(from);
  const header = headerOf(await nextLine(lines));
  const last = header.migrations.at(-1)?.name;
  if (last === undefined) throw new Error('the backup names no migration');
  await migrate(ownerUrl, { upTo: last });
  const sql = ownerClient(ownerUrl);
  try {
    await sql.begin(async (tx) => {
      const applied = await tx<
        Header['migrations'][number][]
      >`select name, hash from iza_migration.applied order by name`;
      if (JSON.stringify(applied) !== JSON.stringify(header.migrations)) {
        throw new Error('the backup comes from another version: restore it into a new database');
      }
      const tables = await tablesInOrder(tx);
      await stepAside(tx, tables);
      await emptyTables(tx, tables);
      await readTables(tx, lines, new Map(tables.map((table) => [table.name, table])));
      await stepBackIn(tx, tables);
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
  const restored = await contentHash(ownerUrl);
  await migrate(ownerUrl);
  return restored;
}
