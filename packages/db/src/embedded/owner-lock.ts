import { chmod, mkdir, rm, rmdir, stat } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Held as long as this process lives; the system lets go of it whatever the process dies of. */
export type OwnerLock = { readonly release: () => Promise<void> };

/** Somebody else owns the folder: `gone` settles when they no longer do. */
export type Owner = { readonly gone: Promise<void>; readonly forget: () => void };

const TAKEOVER_MS = 5000;

/** Reaches the living owner behind a socket; the connection stays open as long as both live. */
function reach(socket: string): Promise<Owner | undefined> {
  return new Promise((resolve) => {
    const line = connect(socket);
    const gone = new Promise<void>((settle) => line.once('close', () => settle()));
    line.once('connect', () => {
      line.unref();
      resolve({ gone, forget: () => line.destroy() });
    });
    line.once('error', () => resolve(undefined));
  });
}

function listen(socket: string): Promise<OwnerLock | undefined> {
  return new Promise((resolve, reject) => {
    const peers = new Set<Socket>();
    const server: Server = createServer((peer) => {
      peers.add(peer.unref());
      peer.once('close', () => peers.delete(peer));
      peer.on('error', () => undefined);
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    const release = () =>
      new Promise<void>((done) => {
        server.close(() => done());
        for (const peer of peers) peer.destroy();
      });
    server.listen(socket, () => resolve({ release }));
    server.unref();
  });
}

/** Removes the socket of a dead owner, one process at a time, so that nobody removes that of the next owner. */
async function clearDead(socket: string): Promise<void> {
  const busy = `${socket}.takeover`;
  try {
    await mkdir(busy);
  } catch {
    const since = await stat(busy).catch(() => undefined);
    if (since && Date.now() - since.mtimeMs > TAKEOVER_MS) await rmdir(busy).catch(() => undefined);
    await pause(50);
    return;
  }
  try {
    const owner = await reach(socket);
    owner?.forget();
    if (!owner) await rm(socket, { force: true });
  } finally {
    await rmdir(busy).catch(() => undefined);
  }
}

/**
 * Takes the ownership of a data folder: a socket that only its living owner answers.
 * @returns the lock, or the living process that owns the folder
 */
export async function takeOwnership(
  folder: string,
): Promise<{ lock: OwnerLock } | { owner: Owner }> {
  await mkdir(folder, { recursive: true });
  const socket = path.join(folder, 'owner.sock');
  for (;;) {
    const lock = await listen(socket);
    if (lock) {
      await chmod(socket, 0o600);
      return { lock };
    }
    const owner = await reach(socket);
    if (owner) return { owner };
    await clearDead(socket);
  }
}
