import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { runtimeFolder } from './environment.mjs';
import { say, words } from './progress.mjs';

/**
 * A process by its number and the moment it began, as numbers are used again (not known outside Linux).
 * @param {number} pid
 */
function identityOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return `${pid}`;
  }
}

/** @param {string} identity */
function lives(identity) {
  const pid = Number(identity.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return identityOf(pid) === identity;
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, `${identityOf(process.pid)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
}

/** @param {string} file */
function abandoned(file) {
  try {
    return !readFileSync(file, 'utf8').split('\n').some(lives);
  } catch {
    return false;
  }
}

/**
 * Does the work while no other process installs in this folder. A holder that was killed is no obstacle, but the tools it started
 * (told to `claim`) are waited for.
 * @template T
 * @param {(claim: (pid: number) => void) => Promise<T>} work
 * @param {string} [folder]
 */
export async function alone(work, folder = runtimeFolder) {
  const file = path.join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  let told = false;
  while (!take(file)) {
    if (abandoned(file)) {
      await pause(100); // a holder that has just made the file may still be writing its name
      if (abandoned(file)) rmSync(file, { force: true });
      continue;
    }
    if (!told) say(words.waiting);
    told = true;
    await pause(200);
  }
  try {
    return await work((pid) => appendFileSync(file, `${identityOf(pid)}\n`));
  } finally {
    rmSync(file, { force: true });
  }
}
