import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cluster, startPostgres } from './cluster.ts';
import { clearLeftovers, endPostgres } from './postmaster.ts';
import { connectOnce, urlFor } from './roles.ts';

export type KeeperSettings = {
  /** `false` trades durability for speed: tests only. */
  readonly durable: boolean;
  /** Told when PostgreSQL died by itself and is started again. */
  readonly onRestart: () => void;
};

const START_PATIENCE_MS = 60_000;
const POLL_MS = 40;
const RESTART_PAUSE_MS = 1000;

// Servers of a killed PostgreSQL take a moment to notice; until then it refuses to start beside them.
const STILL_IN_USE = /still in use|another server might be running/;

/** Keeps one PostgreSQL running on a cluster until stopped; one that dies by itself is started again at the same address. */
export class Keeper {
  private child: ChildProcess | undefined;
  private stopping = false;
  private said = '';
  private readonly cluster: Cluster;
  private readonly port: number;
  private readonly settings: KeeperSettings;

  constructor(cluster: Cluster, port: number, settings: KeeperSettings) {
    this.cluster = cluster;
    this.port = port;
    this.settings = settings;
  }

  /** @throws when PostgreSQL does not start, with what it said */
  async start(): Promise<void> {
    const deadline = performance.now() + START_PATIENCE_MS;
    while (!(await this.tryStart(deadline))) {
      if (this.stopping) return;
      if (!STILL_IN_USE.test(this.said) || performance.now() > deadline) {
        throw new Error(`PostgreSQL did not start: ${this.said.trim() || 'it ended at once'}`);
      }
      await pause(POLL_MS);
    }
  }

  /** Fast shutdown: open transactions are rolled back, everything acknowledged is on disk. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { pid, exitCode, signalCode } = this.child ?? {};
    if (pid !== undefined && exitCode === null && signalCode === null) await endPostgres(pid);
  }

  private async tryStart(deadline: number): Promise<boolean> {
    await clearLeftovers(this.cluster.dataFolder);
    if (this.stopping) return false;
    this.said = '';
    const child = startPostgres(this.cluster, this.port, this.settings.durable);
    this.child = child;
    const ended = new Promise<false>((resolve) => {
      child.once('error', (error) => {
        this.said += error.message;
        resolve(false);
      });
      child.once('close', () => resolve(false));
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.said = (this.said + chunk.toString()).slice(-4000);
    });
    const asking = new AbortController();
    void ended.then(() => asking.abort());
    const started = await Promise.race([ended, this.answers(deadline, asking.signal)]);
    if (started) void ended.then(() => this.restart());
    return started;
  }

  /** @returns true as soon as PostgreSQL accepts connections. @throws when it runs but does not within the time */
  private async answers(deadline: number, ended: AbortSignal): Promise<boolean> {
    const url = urlFor('postgres', this.cluster.secret, this.port, 'postgres');
    while (!ended.aborted) {
      const sql = connectOnce(url);
      try {
        await sql`select 1`;
        return true;
      } catch (error) {
        if (performance.now() > deadline) {
          throw new Error('PostgreSQL does not answer', { cause: error });
        }
        await pause(POLL_MS);
      } finally {
        await sql.end({ timeout: 1 });
      }
    }
    return false;
  }

  private async restart(): Promise<void> {
    while (!this.stopping) {
      this.settings.onRestart();
      try {
        await this.start();
        return;
      } catch (error) {
        process.stderr.write(`${String(error)}\n`);
        await pause(RESTART_PAUSE_MS);
      }
    }
  }
}
