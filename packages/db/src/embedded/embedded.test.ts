import { spawn } from 'node:child_process';
import { chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Row } from 'postgres';
import { startEmbedded } from './index.ts';
import { connectOnce } from './roles.ts';

const folders: string[] = [];
async function aFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'iza-embedded-'));
  folders.push(folder);
  return folder;
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function query(url: string, statement: string): Promise<readonly Row[]> {
  const sql = connectOnce(url);
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
  expect(joined.ownerUrl).toBe(owner.ownerUrl);
  expect([owner.owned(), joined.owned()]).toEqual([true, false]);
  await joined.stop();
  expect(await query(owner.serverUrl, 'select 1 as still')).toEqual([{ still: 1 }]);
  await owner.stop();
}, 60_000);

test('who joined takes over, at the same address, when the owner ends', async () => {
  const folder = await aFolder();
  const owner = await startEmbedded({ folder, durable: false });
  await query(owner.ownerUrl, 'create table kept as select 5 as row');
  const joined = await startEmbedded({ folder, durable: false });
  await owner.stop();
  await expect.poll(() => joined.owned(), { timeout: 20_000 }).toBe(true);
  expect(await query(joined.ownerUrl, 'select row from kept')).toEqual([{ row: 5 }]);
  await joined.stop();
}, 60_000);

test('of several that start at once, one owns and the others join', async () => {
  const folder = await aFolder();
  const all = await Promise.all([1, 2, 3].map(() => startEmbedded({ folder, durable: false })));
  expect(all.filter((one) => one.owned())).toHaveLength(1);
  expect(new Set(all.map((one) => one.serverUrl)).size).toBe(1);
  await Promise.all(
    all.toSorted((a, b) => Number(a.owned()) - Number(b.owned())).map((one) => one.stop()),
  );
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

/** Another process that starts the database on a folder, under another user if wanted. */
async function startElsewhere(folder: string, uid?: number) {
  const module = new URL('./index.ts', import.meta.url).href;
  const script = `const { startEmbedded } = await import('${module}');
    const db = await startEmbedded({ folder: ${JSON.stringify(folder)} });
    console.log(db.ownerUrl); process.stdin.once('data', () => db.stop().then(() => process.exit(0)));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid, cwd: '/' }),
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', () => resolve(''));
  });
  return { child, ended, url: await url };
}

test('a start that was killed is no obstacle to the next one, and loses nothing', async () => {
  const folder = await aFolder();
  const { child, ended, url } = await startElsewhere(folder);
  await query(url, 'create table kept as select 7 as row');
  const orphan = await postmasterOf(folder);
  child.kill('SIGKILL');
  await ended;
  const db = await startEmbedded({ folder });
  expect(await postmasterOf(folder)).not.toBe(orphan);
  expect(await query(db.ownerUrl, 'select row from kept')).toEqual([{ row: 7 }]);
  await db.stop();
}, 60_000);

test('start and database killed together are no obstacle either', async () => {
  const folder = await aFolder();
  const { child, ended, url } = await startElsewhere(folder);
  await query(url, 'create table kept as select 8 as row');
  process.kill(await postmasterOf(folder), 'SIGKILL');
  child.kill('SIGKILL');
  await ended;
  const db = await startEmbedded({ folder });
  expect(await query(db.ownerUrl, 'select row from kept')).toEqual([{ row: 8 }]);
  await db.stop();
}, 60_000);

test('a process number that another program got meanwhile is no obstacle', async () => {
  const folder = await aFolder();
  const first = await startEmbedded({ folder });
  const mark = path.join(folder, 'data', 'postmaster.pid');
  const text = await readFile(mark, 'utf8');
  await first.stop();
  await writeFile(mark, text.replace(/^\d+/, String(process.pid)));
  const second = await startEmbedded({ folder });
  expect(await query(second.ownerUrl, 'select 1 as up')).toEqual([{ up: 1 }]);
  await second.stop();
}, 60_000);

const NOBODY = 65_534;

test.runIf(process.getuid?.() === 0)(
  'an ordinary user can start it as well as root',
  async ({ skip }) => {
    const folder = await aFolder();
    await chown(folder, NOBODY, NOBODY);
    const { child, ended, url } = await startElsewhere(folder, NOBODY);
    if (url === '') skip('the checkout lies in a folder that other users may not enter');
    expect(await query(url, 'select 1 as up')).toEqual([{ up: 1 }]);
    expect((await stat(path.join(folder, 'data'))).uid).toBe(NOBODY);
    child.stdin.write('stop');
    await ended;
    await expect(readFile(path.join(folder, 'data', 'postmaster.pid'))).rejects.toThrow('ENOENT');
  },
  60_000,
);
