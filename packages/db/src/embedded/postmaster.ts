import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process is a living PostgreSQL: not gone, not a zombie, not another program that got the same number. */
async function isPostgres(pid: number): Promise<boolean> {
  if (!exists(pid)) return false;
  if (process.platform !== 'linux') return true;
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [, name, state] = /^\d+ \((.*)\) (\S)/.exec(status) ?? [];
  return name === 'postgres' && state !== 'Z';
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += 25) {
    if (!(await isPostgres(pid))) return true;
    await sleep(25);
  }
  return false;
}

/**
 * Ends the PostgreSQL of a data folder that an earlier, killed start left running, and clears the mark it left. Fast shutdown (SIGINT)
 * first; immediate (SIGQUIT) when that takes too long, after which the next start recovers from its log: nothing acknowledged is lost.
 */
export async function clearLeftovers(dataFolder: string): Promise<void> {
  const file = path.join(dataFolder, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (pid > 0 && (await isPostgres(pid))) await endPostgres(pid);
  await rm(file, { force: true });
}

/** Stops a running PostgreSQL and waits until it is gone. */
export async function endPostgres(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    if (!(await isPostgres(pid))) return;
    process.kill(pid, signal);
    if (await gone(pid, patienceMs)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}
