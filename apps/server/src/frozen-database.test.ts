import { readdir, readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@iza/db/connection';
import { startEmbedded } from '@iza/db/embedded';
import { migrate } from '@iza/db/migrate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import { DEMONSTRATION_DATE } from './demonstration/persons.ts';
import { readSettings } from './env.ts';
import { startService, type Service } from './start/service.ts';

let folder: string;
let embedded: Awaited<ReturnType<typeof startEmbedded>>;
let service: Service;
let database: ReturnType<typeof openDatabase>;
let processes: number[] = [];

/** @returns the ids of a process and of all that it started */
async function withChildren(parent: number): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(
    ids.map(async (id) => {
      const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
      return [id, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const;
    }),
  );
  return [parent, ...parents.flatMap(([id, of]) => (of === parent ? [id] : []))];
}

async function postmasterBelow(start: string): Promise<number> {
  const files = await readdir(start, { recursive: true });
  const file = files.find((name) => path.basename(name) === 'postmaster.pid');
  if (!file) throw new Error('no postmaster.pid');
  return Number((await readFile(path.join(start, file), 'utf8')).split('\n')[0]);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'iza-frozen-'));
  embedded = await startEmbedded({ folder, durable: false });
  await migrate(embedded.ownerUrl, {
    installation: { mode: 'demonstration', date: DEMONSTRATION_DATE },
  });
  database = openDatabase({ url: embedded.serverUrl, ownerUrl: embedded.ownerUrl });
  const settings = { ...readSettings({}), port: 0 };
  service = await startService({ settings, database, log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  for (const id of processes) process.kill(id, 'SIGCONT');
  await service.close();
  await database.close();
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (pathname: string) => {
  const began = performance.now();
  const headers = { cookie: `iza_session=${'x'.repeat(43)}` };
  const answer = await fetch(`http://127.0.0.1:${service.port}${pathname}`, { headers });
  return { status: answer.status, text: await answer.text(), ms: performance.now() - began };
};

describe.runIf(process.platform === 'linux')('while the database is frozen', () => {
  test('every way in answers within 5 s and says so; healed within 2 s of its return', async () => {
    expect((await ask('/health')).status).toBe(200);
    processes = await withChildren(await postmasterBelow(folder));
    for (const id of processes) process.kill(id, 'SIGSTOP');
    const [health, page, call] = await Promise.all([
      ask('/health'),
      ask('/'),
      ask('/trpc/session.current'),
    ]);
    for (const { status, ms } of [health, page, call]) {
      expect(status).toBe(503);
      expect(ms).toBeLessThan(5000);
    }
    expect(page.text).toContain('De database geeft geen antwoord');
    expect(call.text).toContain('SERVICE_UNAVAILABLE');
    for (const id of processes) process.kill(id, 'SIGCONT');
    processes = [];
    const back = performance.now();
    while ((await ask('/health')).status !== 200)
      expect(performance.now() - back).toBeLessThan(2000);
    expect((await ask('/trpc/session.current')).status).toBe(401);
    expect(performance.now() - back).toBeLessThan(2000);
  });
});
