import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import { freePort, prepareCluster, secretOf } from './cluster.ts';
import { identityToSwitchTo } from './identity.ts';
import { Keeper } from './keeper.ts';
import { clearLeftovers } from './postmaster.ts';
import { type Owner, type OwnerLock, takeOwnership } from './owner-lock.ts';
import { prepareDatabase, urlFor } from './roles.ts';

export type EmbeddedSettings = {
  readonly folder: string;
  /** `false` trades durability for speed: tests only. */
  readonly durable?: boolean;
  /** Told when PostgreSQL died by itself and is started again. */
  readonly onRestart?: () => void;
};

export type EmbeddedDatabase = {
  /** Login of the owner of the database `iza`. */
  readonly ownerUrl: string;
  /** Login of the server's role, which owns nothing. */
  readonly serverUrl: string;
  /** Whether this process runs PostgreSQL; otherwise it joined, and `stop` stops nothing. */
  readonly owned: () => boolean;
  readonly stop: () => Promise<void>;
};

const JOIN_PATIENCE_MS = 60_000;
const JOIN_POLL_MS = 100;

const runningFile = (folder: string) => path.join(folder, 'running.json');

async function portIn(folder: string): Promise<number> {
  const text = await readFile(runningFile(folder), 'utf8').catch(() => '{"port":0}');
  return (JSON.parse(text) as { port: number }).port;
}

/** Waits until the owner has PostgreSQL running, or is gone. @returns the port; 0 when the owner is gone */
async function portOfOwner(folder: string, owner: Owner): Promise<number> {
  let gone = false;
  void owner.gone.then(() => (gone = true));
  for (let waited = 0; waited < JOIN_PATIENCE_MS && !gone; waited += JOIN_POLL_MS) {
    const port = await portIn(folder);
    if (port > 0) return port;
    await pause(JOIN_POLL_MS);
  }
  if (gone) return 0;
  throw new Error(`Another process owns the database in ${folder}, and it does not get it started`);
}

type Running = { readonly port: number; readonly stop: () => Promise<void> };

/** Runs PostgreSQL on the folder, at the port of the time before where that is free. */
async function run(settings: EmbeddedSettings, before: number): Promise<Running> {
  const { folder, durable = true, onRestart = () => undefined } = settings;
  const running = runningFile(folder);
  await rm(running, { force: true });
  const identity = await identityToSwitchTo();
  const binaries = await findBinaries(folder, identity !== undefined);
  const cluster = await prepareCluster(folder, binaries, identity);
  await clearLeftovers(cluster.dataFolder);
  const port = await freePort(before);
  const keeper = new Keeper(cluster, port, { durable, onRestart });
  const stop = async () => {
    await rm(running, { force: true });
    await keeper.stop();
  };
  try {
    await keeper.start();
    await prepareDatabase(cluster.secret, port);
    await writeFile(running, JSON.stringify({ port }), { mode: 0o600 });
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs PostgreSQL for as long as the lock is held. */
async function runAsOwner(
  settings: EmbeddedSettings,
  lock: OwnerLock,
  before: number,
): Promise<Running> {
  try {
    const { port, stop } = await run(settings, before);
    return { port, stop: () => stop().finally(lock.release) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Starts the real PostgreSQL that comes with the product, on the loopback address, with its data in `folder`; or joins the one that another
 * process of this installation runs on the same folder, and takes it over, at the same address, when that process ends. What an earlier,
 * killed start left behind is cleared away first.
 * @throws when PostgreSQL can't start, with what it said
 */
export async function startEmbedded(settings: EmbeddedSettings): Promise<EmbeddedDatabase> {
  const { folder } = settings;
  let stopped = false;
  let owned = false;
  let leave: () => Promise<void> = async () => undefined;

  const attach = async (before: number): Promise<number> => {
    const taken = await takeOwnership(folder);
    if ('lock' in taken) {
      const { port, stop } = await runAsOwner(settings, taken.lock, before);
      [owned, leave] = [true, stop];
      return port;
    }
    const { owner } = taken;
    const port = await portOfOwner(folder, owner);
    if (port === 0) return attach(before);
    leave = async () => owner.forget();
    void owner.gone.then(() => {
      if (!stopped) attached = attach(port).catch(report);
    });
    return port;
  };

  const report = (error: unknown) => {
    process.stderr.write(
      `The database of another process could not be taken over. ${String(error)}\n`,
    );
  };

  let attached: Promise<unknown> = Promise.resolve();
  const port = await attach(await portIn(folder));
  const secret = await secretOf(folder);
  return {
    ownerUrl: urlFor('iza_owner', secret, port),
    serverUrl: urlFor('iza_server', secret, port),
    owned: () => owned,
    stop: async () => {
      stopped = true;
      await attached;
      await leave();
    },
  };
}
