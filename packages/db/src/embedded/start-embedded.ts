import type { ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import { findBinaries } from './binaries.ts';
import { freePort, prepareCluster, startPostgres, type Cluster } from './cluster.ts';
import { identityToSwitchTo } from './identity.ts';
import { takeOwnership } from './owner-lock.ts';
import { clearLeftovers, endPostgres } from './postmaster.ts';

export type EmbeddedSettings = {
  readonly folder: string;
  /** `false` trades durability for speed: tests only. */
  readonly durable?: boolean;
  /** Told when PostgreSQL died by itself and was started again. */
  readonly onRestart?: () => void;
};

export type EmbeddedDatabase = {
  /** Login of the owner of the database `iza`. */
  readonly ownerUrl: string;
  /** Login of the server's role, which owns nothing. */
  readonly serverUrl: string;
  /** `false`: another process owns the folder, this one only joined; `stop` then stops nothing. */
  readonly owned: boolean;
  readonly stop: () => Promise<void>;
};

const ROLES = ['iza_owner', 'iza_server', 'iza_anonymous'] as const;
const START_PATIENCE_MS = 60_000;

const urlOf = (role: string, password: string, port: number, database = 'iza') =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

function connectTo(url: string): postgres.Sql {
  return postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
}

async function waitUntilItAnswers(url: string, failed: () => string | undefined): Promise<void> {
  const deadline = performance.now() + START_PATIENCE_MS;
  for (;;) {
    const sql = connectTo(url);
    try {
      await sql`select 1`;
      return;
    } catch (error) {
      const reason = failed();
      if (reason) throw new Error(`PostgreSQL did not start: ${reason}`, { cause: error });
      if (performance.now() > deadline)
        throw new Error('PostgreSQL does not answer', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 40));
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}

/** Makes the three roles and the database, the first time; the roles' rights come with the migrations. */
async function prepareDatabase(cluster: Cluster, port: number): Promise<void> {
  const sql = connectTo(urlOf('postgres', cluster.password, port, 'postgres'));
  try {
    const known = await sql<
      { name: string }[]
    >`select rolname as name from pg_roles where rolname like 'iza\\_%'`;
    for (const role of ROLES.filter((name) => !known.some((row) => row.name === name))) {
      const rights = role === 'iza_owner' ? 'login createrole createdb' : 'login';
      await sql.unsafe(`create role ${role} ${rights} password '${cluster.password}'`);
    }
    // The server's role reads what was published as the public does.
    await sql`grant iza_anonymous to iza_server`;
    const there = await sql`select 1 from pg_database where datname = 'iza'`;
    if (there.length === 0) await sql.unsafe('create database iza owner iza_owner');
  } finally {
    await sql.end();
  }
}

/** Keeps one PostgreSQL running on the cluster until stopped; one that dies by itself is started again on the same port. */
class Keeper {
  private child: ChildProcess | undefined;
  private stopping = false;
  private ready = false;
  private said = '';
  private readonly cluster: Cluster;
  private readonly port: number;
  private readonly settings: EmbeddedSettings;

  constructor(cluster: Cluster, port: number, settings: EmbeddedSettings) {
    this.cluster = cluster;
    this.port = port;
    this.settings = settings;
  }

  async start(): Promise<void> {
    await clearLeftovers(this.cluster.dataFolder);
    let ended = false;
    this.said = '';
    const child = startPostgres(this.cluster, this.port, this.settings.durable ?? true);
    this.child = child;
    child.stderr?.on(
      'data',
      (chunk: Buffer) => (this.said = (this.said + chunk.toString()).slice(-4000)),
    );
    child.once('error', (error) => {
      this.said += error.message;
      ended = true;
    });
    child.once('exit', () => {
      ended = true;
      this.onExit();
    });
    const reason = () => (ended ? this.said.trim() || 'it ended at once' : undefined);
    await waitUntilItAnswers(
      urlOf('postgres', this.cluster.password, this.port, 'postgres'),
      reason,
    );
    this.ready = true;
  }

  private onExit(): void {
    if (this.stopping || !this.ready) return;
    this.ready = false;
    this.settings.onRestart?.();
    this.start().catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      setTimeout(() => this.restartLater(), 1000);
    });
  }

  private restartLater(): void {
    this.ready = true;
    this.onExit();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child?.pid !== undefined && this.child.exitCode === null)
      await endPostgres(this.child.pid);
  }
}

async function join(folder: string): Promise<EmbeddedDatabase> {
  const running = path.join(folder, 'running.json');
  for (let waited = 0; waited < START_PATIENCE_MS; waited += 200) {
    const text = await readFile(running, 'utf8').catch(() => undefined);
    if (text) {
      const { port } = JSON.parse(text) as { port: number };
      const password = (await readFile(path.join(folder, 'password'), 'utf8')).trim();
      return embedded(password, port, false, async () => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Another process owns the database in ${folder}, and it does not answer`);
}

function embedded(
  password: string,
  port: number,
  owned: boolean,
  stop: () => Promise<void>,
): EmbeddedDatabase {
  return {
    ownerUrl: urlOf('iza_owner', password, port),
    serverUrl: urlOf('iza_server', password, port),
    owned,
    stop,
  };
}

/**
 * Starts the real PostgreSQL that comes with the product, on the loopback address, with its data in `folder`; or joins the one that another
 * process of this installation runs on the same folder. What an earlier, killed start left behind is cleared away first.
 * @throws when PostgreSQL can't start, with what it said
 */
export async function startEmbedded(settings: EmbeddedSettings): Promise<EmbeddedDatabase> {
  const { folder } = settings;
  const lock = await takeOwnership(folder);
  if (!lock) return join(folder);
  const running = path.join(folder, 'running.json');
  await rm(running, { force: true });
  const identity = await identityToSwitchTo();
  const binaries = await findBinaries(folder, identity !== undefined);
  const cluster = await prepareCluster(folder, binaries, identity);
  const port = await freePort();
  const keeper = new Keeper(cluster, port, settings);
  await keeper.start();
  await prepareDatabase(cluster, port);
  await writeFile(running, JSON.stringify({ port }), { mode: 0o600 });
  return embedded(cluster.password, port, true, async () => {
    await rm(running, { force: true });
    await keeper.stop();
    await lock.release();
  });
}
