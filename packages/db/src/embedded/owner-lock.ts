import { chmod, mkdir, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import path from 'node:path';

/** Held as long as this process lives; the system lets go of it whatever the process dies of. */
export type OwnerLock = { readonly release: () => Promise<void> };

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket);
    const settle = (answered: boolean) => {
      probe.destroy();
      resolve(answered);
    };
    probe.once('connect', () => settle(true));
    probe.once('error', () => settle(false));
  });
}

function listen(socket: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((peer) => peer.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(socket, () => resolve(server));
    server.unref();
  });
}

/**
 * Takes the ownership of a data folder: a socket that only its living owner answers.
 * @returns the lock, or `undefined` when another living process owns the folder
 */
export async function takeOwnership(folder: string): Promise<OwnerLock | undefined> {
  await mkdir(folder, { recursive: true });
  const socket = path.join(folder, 'owner.sock');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await listen(socket);
    if (server) {
      await chmod(socket, 0o600);
      return { release: () => new Promise((resolve) => server.close(() => resolve())) };
    }
    if (await answers(socket)) return undefined;
    await rm(socket, { force: true });
  }
  return undefined;
}
