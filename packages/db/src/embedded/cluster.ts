import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import type { Identity } from './identity.ts';

export type Cluster = {
  readonly binaries: Binaries;
  readonly dataFolder: string;
  /** The superuser's password, and the source of the other logins' (see `passwordFor`). */
  readonly secret: string;
  readonly identity: Identity | undefined;
};

/** Runs a program to its end. @throws with what it said when it fails */
function run(
  program: string,
  args: readonly string[],
  identity: Identity | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...identity,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} failed: ${said.trim()}`)),
    );
  });
}

/** The secret of a data folder, made on first use. */
export async function secretOf(folder: string): Promise<string> {
  const file = path.join(folder, 'password');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known) return known.trim();
  const made = randomBytes(24).toString('base64url');
  await writeFile(file, made, { mode: 0o600 });
  return made;
}

/** Makes the folders and, the first time, the cluster; a first time that was broken off is begun anew. */
export async function prepareCluster(
  folder: string,
  binaries: Binaries,
  identity: Identity | undefined,
): Promise<Cluster> {
  await mkdir(folder, { recursive: true });
  if (identity) await assertReachable(folder, identity);
  const secret = await secretOf(folder);
  const dataFolder = path.join(folder, 'data');
  const cluster = { binaries, dataFolder, secret, identity };
  const made = await stat(path.join(dataFolder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (!made) await makeCluster(folder, cluster);
  return cluster;
}

/** @throws when PostgreSQL, running as another user than root, could not get at a folder */
async function assertReachable(folder: string, { uid, gid }: Identity): Promise<void> {
  for (
    let above = path.dirname(folder);
    above !== path.dirname(above);
    above = path.dirname(above)
  ) {
    const { mode, uid: owner, gid: group } = await stat(above);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      throw new Error(
        `${above} is closed to the user that PostgreSQL runs as: choose another IZA_DATA_DIR`,
      );
    }
  }
}

async function makeCluster(
  folder: string,
  { binaries, dataFolder, secret, identity }: Cluster,
): Promise<void> {
  const partial = path.join(folder, 'data.new');
  const passwordFile = path.join(folder, 'password.initdb');
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { mode: 0o700 });
  await writeFile(passwordFile, secret, { mode: 0o600 });
  if (identity) {
    await chmod(folder, 0o711);
    await chown(partial, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }
  const encoding = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  await run(
    binaries.initdb,
    ['-D', partial, ...encoding, ...access, '--no-instructions'],
    identity,
  );
  await rm(passwordFile);
  await rename(partial, dataFolder);
}

/**
 * A port on the loopback address that was free a moment ago: the preferred one where possible.
 * @param preferred 0: any
 */
export function freePort(preferred: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (preferred === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen(preferred, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Settings beyond PostgreSQL's own: loopback only, no socket file, modest memory; `durable: false` is for tests alone. */
export function startPostgres(cluster: Cluster, port: number, durable: boolean): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    shared_buffers: '64MB',
    max_connections: '60',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(cluster.binaries.postgres, ['-D', cluster.dataFolder, ...args], {
    ...cluster.identity,
    cwd: '/',
    // A process group of its own: Ctrl-C in a terminal reaches the server, which then stops its database in order.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
