import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase, type Database } from '@iza/db/connection';
import { startEmbedded } from '@iza/db/embedded';
import { migrate } from '@iza/db/migrate';

const MAIN = fileURLToPath(new URL('../../../apps/server/src/main.ts', import.meta.url));
const FLOOR = fileURLToPath(new URL('./floor/floor-server.ts', import.meta.url));
const PATIENCE_MS = 60_000;

/** A real database with the product's tables, in a folder of its own. */
export type Installation = {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly database: Database;
  readonly stop: () => Promise<void>;
};

export type Running = {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

export async function anInstallation(): Promise<Installation> {
  const folder = await mkdtemp(path.join(tmpdir(), 'iza-bench-'));
  const { ownerUrl, serverUrl, stop } = await startEmbedded({ folder });
  await migrate(ownerUrl, { installation: { mode: 'live' } });
  const database = openDatabase({ url: serverUrl, ownerUrl });
  return {
    ownerUrl,
    serverUrl,
    database,
    stop: async () => {
      await database.close();
      await stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

async function run(
  args: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...more, PORT: String(port), HOST: '127.0.0.1' };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const ended = once(child, 'exit');
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answers = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) break;
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`${args[0]} did not start:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The product's own server on the installation. */
export function aServer({ ownerUrl, serverUrl }: Installation): Promise<Running> {
  return run([MAIN, 'start'], {
    IZA_MODE: 'production',
    DATABASE_URL: ownerUrl,
    DATABASE_SERVER_URL: serverUrl,
    IZA_REQUESTS_PER_10S: '99999999',
  });
}

/** The least that would do: `node:http`, the same statements, `JSON.stringify`; no session, no rights. */
export function aFloor({ ownerUrl }: Installation, statements: string): Promise<Running> {
  return run([FLOOR], { FLOOR_DATABASE_URL: ownerUrl, FLOOR_STATEMENTS: statements });
}
