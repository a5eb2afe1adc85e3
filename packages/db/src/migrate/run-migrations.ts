import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from '../connection/client.ts';

const FOLDER = path.join(import.meta.dirname, '../../migrations');

export type Migration = { readonly name: string; readonly text: string; readonly hash: string };

/** @returns the migrations in order */
export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(FOLDER, name), 'utf8');
      return { name, text, hash: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

type Applied = { name: string; hash: string };

async function appliedMigrations(sql: Client): Promise<Applied[]> {
  await sql.unsafe(`
    create schema if not exists iza_migration;
    create table if not exists iza_migration.applied (
      name text primary key, hash text not null, at timestamptz not null default now())`);
  return sql<Applied[]>`select name, hash from iza_migration.applied order by name`;
}

function refuseWhatChanged(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const { name, hash } of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known)
      throw new Error(`the database is newer than this version: it has migration ${name}`);
    if (known.hash !== hash) throw new Error(`migration ${name} was changed after it was applied`);
  }
}

/** Applies what was not applied yet, each in a transaction of its own. @returns the names of what was applied */
export async function runMigrations(sql: Client, upTo?: string): Promise<string[]> {
  const migrations = await readMigrations();
  const applied = await appliedMigrations(sql);
  refuseWhatChanged(applied, migrations);
  const done = new Set(applied.map(({ name }) => name));
  const waiting = migrations.filter(
    ({ name }) => !done.has(name) && (upTo === undefined || name <= upTo),
  );
  for (const { name, text, hash } of waiting) {
    await sql.begin(async (tx) => {
      await tx.unsafe(text);
      await tx`insert into iza_migration.applied (name, hash) values (${name}, ${hash})`;
    });
  }
  return waiting.map(({ name }) => name);
}
