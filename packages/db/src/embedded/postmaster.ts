import { readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';

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

/** Whether that PostgreSQL works on this data folder, which is where it stands; another one on the machine is none of our business. */
async function worksOn(pid: number, dataFolder: string): Promise<boolean> {
  if (!(await isPostgres(pid))) return false;
  if (process.platform !== 'linux') return true;
  const where = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return where === (await realpath(dataFolder));
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += 25) {
    if (!(await isPostgres(pid))) return true;
    await pause(25);
  }
  return false;
}

// More than any system gives out.
const NO_PROCESS = 99_999_999;

/**
 * Ends the PostgreSQL of a data folder that an earlier, killed start left running. A mark (`postmaster.pid`) whose process is gone is left to
 * PostgreSQL, which starts beside it unless servers of the old one still run. Where another program got the same number, PostgreSQL would
 * wait for it forever: the number is then struck out, the rest of the mark kept.
 */
export async function clearLeftovers(dataFolder: string): Promise<void> {
  const file = path.join(dataFolder, 'postmaster.pid');
  const [number = '', ...rest] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(number);
  if (!(pid > 0)) return rm(file, { force: true });
  if (await worksOn(pid, dataFolder)) return endPostgres(pid);
  if (exists(pid)) await writeFile(file, [NO_PROCESS, ...rest].join('\n'));
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
