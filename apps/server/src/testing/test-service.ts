import { randomUUID } from 'node:crypto';
import type { AppRouter } from '@iza/api/router';
import { openDatabase, type Database } from '@iza/db/connection';
import { migrate } from '@iza/db/migrate';
import { demonstrationPersons } from '@iza/db/session';
import { testDatabase, type TestDatabase } from '@iza/db/testing';
import { idempotencyKeySchema, type IdempotencyKey } from '@iza/domain/values';
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import { pino } from 'pino';
import { DEMONSTRATION_DATE } from '../demonstration/persons.ts';
import { prepareDemonstration } from '../demonstration/prepare-demonstration.ts';
import { readSettings, type Mode, type Settings } from '../env.ts';
import { startService } from '../start/service.ts';

/** A logged-in browser, without the screen. */
export type Visitor = {
  readonly cookie: string;
  readonly api: TRPCClient<AppRouter>;
};

export type TestService = {
  /** Where it listens, whatever address people are told. */
  readonly address: string;
  readonly database: Database;
  readonly logins: TestDatabase;
  readonly settings: Settings;
  /** Logs in as one of the demonstration's persons. */
  readonly as: (name: string) => Promise<Visitor>;
  readonly post: (
    path: string,
    body: string,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  readonly stop: () => Promise<void>;
};

/** @returns a new idempotency key */
export function aKey(): IdempotencyKey {
  return idempotencyKeySchema.parse(randomUUID());
}

/** @returns the session cookie that an answer sets, as a browser would send it back */
export function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
}

function visitor(address: string, cookie: string): Visitor {
  const link = httpLink({ url: `${address}/trpc`, headers: { cookie } });
  return { cookie, api: createTRPCClient<AppRouter>({ links: [link] }) };
}

/** Starts the whole service on a database of its own; a demonstration with its persons and plans unless told otherwise. */
export async function testService(
  mode: Mode = 'demonstration',
  more: Partial<Settings> = {},
): Promise<TestService> {
  const logins = await testDatabase();
  const installation =
    mode === 'demonstration' ? { mode, date: DEMONSTRATION_DATE } : ({ mode: 'live' } as const);
  await migrate(logins.ownerUrl, { installation });
  const database = openDatabase({ url: logins.serverUrl, ownerUrl: logins.ownerUrl });
  if (mode === 'demonstration') await prepareDemonstration(database);
  const read = readSettings({ IZA_MODE: mode, PORT: '0', IZA_REQUESTS_PER_10S: '100000000' });
  const settings = { ...read, ...more };
  const log = pino({ level: 'silent' });
  const service = await startService({ settings, database, log, heartbeatMs: 500 });
  const address = `http://127.0.0.1:${service.port}`;
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${address}${path}`, { method: 'POST', redirect: 'manual', body, headers });
  const as = async (name: string) => {
    const persons = await demonstrationPersons(database);
    const person = persons.find((each) => each.name === name)?.person;
    if (!person) throw new Error(`no such person: ${name}`);
    const answer = await post('/login/demonstration', JSON.stringify({ person }), {
      'content-type': 'application/json',
    });
    return visitor(address, cookieOf(answer));
  };
  const stop = async () => {
    await service.close();
    await database.close();
    await logins.drop();
  };
  return { address, database, logins, settings, as, post, stop };
}
