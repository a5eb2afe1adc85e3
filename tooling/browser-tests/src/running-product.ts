import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';

const MAIN = fileURLToPath(new URL('../../../apps/server/src/main.ts', import.meta.url));
const PATIENCE_MS = 60_000;

/** The product as an operator starts it: one process with its own database, in a folder of its own. */
export type RunningProduct = {
  readonly url: string;
  /** Kills the server without warning, as a power cut would; its database stays behind. */
  readonly killServer: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  /** Process number of the database. */
  readonly databasePid: () => Promise<number>;
  /** Runs an `iza` command on the running installation. */
  readonly iza: (...args: string[]) => Promise<{ code: number; out: string; err: string }>;
  /** Lets the demonstration count with another day, as if time went by. */
  readonly onDay: (day: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something holds. @throws when it does not within the time */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`waited too long: ${what}`);
    await sleep(50);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** The day of a demonstration stands still: terms of weeks end in a test only when somebody moves it. */
async function countWith(folder: string, day: string): Promise<void> {
  const password = (await readFile(path.join(folder, 'password'), 'utf8')).trim();
  const mark = await readFile(path.join(folder, 'data', 'postmaster.pid'), 'utf8');
  const port = Number(mark.split('\n')[3]);
  const login = { host: '127.0.0.1', port, username: 'postgres', password, database: 'iza' };
  const sql = postgres({ ...login, max: 1 });
  await sql`update iza.installation set demonstration_date = ${day}`;
  await sql.end();
}

/** Starts the product; `settings` are environment variables beside its port and folder. */
export async function startProduct(
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningProduct> {
  try {
    return await startOn(await freePort(), settings);
  } catch (error) {
    // a port that is free now may be somebody's a moment later
    if (!String(error).includes('something else listens there')) throw error;
    return startOn(await freePort(), settings);
  }
}

async function startOn(
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<RunningProduct> {
  const folder = await mkdtemp(path.join(tmpdir(), 'iza-product-'));
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), IZA_DATA_DIR: folder, ...settings };
  let said = '';
  let server: ChildProcess;

  const start = async () => {
    server = spawn(process.execPath, [MAIN, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8000));
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    await until('the server answers', async () => {
      if (server.exitCode !== null) return true;
      return (await fetch(`${url}/health`)).ok;
    });
    if (server.exitCode !== null) throw new Error(`the server did not start:\n${said}`);
  };

  const iza: RunningProduct['iza'] = (...args) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [MAIN, ...args], { env });
      const [out, err]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.once('close', (code) =>
        resolve({
          code: code ?? 1,
          out: Buffer.concat(out).toString(),
          err: Buffer.concat(err).toString(),
        }),
      );
    });

  await start().catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  });
  return {
    url,
    iza,
    startAgain: start,
    killServer: async () => {
      server.kill('SIGKILL');
      await ended(server);
    },
    databasePid: async () =>
      Number((await readFile(path.join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]),
    onDay: (day) => countWith(folder, day),
    stop: async () => {
      server.kill('SIGTERM');
      await ended(server);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
