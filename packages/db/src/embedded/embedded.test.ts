import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import postgres from 'postgres';
import { startEmbedded } from './index.ts';
import { endPostgres } from './postmaster.ts';

const folders: string[] = [];
async function aFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'iza-embedded-'));
  folders.push(folder);
  return folder;
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function query(url: string, statement: string): Promise<readonly postgres.Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

const postmasterOf = async (folder: string) =>
  Number((await readFile(path.join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);

test('what was written is there after a stop and a start', async () => {
  const folder = await aFolder();
  const first = await startEmbedded({ folder });
  await query(first.ownerUrl, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await startEmbedded({ folder });
  expect(await query(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await second.stop();
}, 60_000);

test('a second process joins the running database and stops nothing', async () => {
  const folder = await aFolder();
  const owner = await startEmbedded({ folder, durable: false });
  const joined = await startEmbedded({ folder });
  expect(joined).toMatchObject({ owned: false, ownerUrl: owner.ownerUrl });
  await joined.stop();
  expect(await query(owner.serverUrl, 'select 1 as still')).toEqual([{ still: 1 }]);
  await owner.stop();
}, 60_000);

test("the server's role owns nothing and is no superuser", async () => {
  const folder = await aFolder();
  const db = await startEmbedded({ folder, durable: false });
  const [role] = await query(
    db.serverUrl,
    'select current_user as name, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user',
  );
  expect(role).toEqual({
    name: 'iza_server',
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
  });
  await db.stop();
}, 60_000);

test('a killed PostgreSQL is started again by itself, on the same data and address', async () => {
  const folder = await aFolder();
  let restarts = 0;
  const db = await startEmbedded({ folder, onRestart: () => (restarts += 1) });
  await query(db.ownerUrl, 'create table kept as select 1 as row');
  const before = await postmasterOf(folder);
  process.kill(before, 'SIGKILL');
  await expect
    .poll(() => query(db.ownerUrl, 'select row from kept').catch(() => []), {
      timeout: 20_000,
      interval: 100,
    })
    .toEqual([{ row: 1 }]);
  expect(restarts).toBe(1);
  expect(await postmasterOf(folder)).not.toBe(before);
  await db.stop();
}, 60_000);

test('a start that was killed is no obstacle to the next one, and loses nothing', async () => {
  const folder = await aFolder();
  const module = new URL('./index.ts', import.meta.url).href;
  const script = `const { startEmbedded } = await import('${module}');
    const db = await startEmbedded({ folder: ${JSON.stringify(folder)} });
    console.log(db.ownerUrl); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
  );
  await query(url, 'create table kept as select 7 as row');
  const orphan = await postmasterOf(folder);
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGKILL');
  });
  const db = await startEmbedded({ folder });
  expect(await postmasterOf(folder)).not.toBe(orphan);
  expect(await query(db.ownerUrl, 'select row from kept')).toEqual([{ row: 7 }]);
  await db.stop();
  await endPostgres(orphan);
}, 60_000);
