import { readFile } from 'node:fs/promises';

export type Identity = { readonly uid: number; readonly gid: number };

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as `postgres` or `nobody`, whichever this machine has; no user is made.
 * @returns the user to switch to, or `undefined` when not started by root
 */
export async function identityToSwitchTo(): Promise<Identity | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const found = users.find(([name]) => name === wanted);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    'PostgreSQL may not run as root, and this machine has neither a user "postgres" nor "nobody"',
  );
}
