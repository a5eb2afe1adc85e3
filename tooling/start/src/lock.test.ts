import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alone } from './lock.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'iza-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('installing alone', () => {
  it('lets one at a time do its work', async () => {
    let inside = 0;
    const work = async () => {
      inside += 1;
      await pause(50);
      const seen = inside;
      inside -= 1;
      return seen;
    };
    expect(await Promise.all([alone(work, folder), alone(work, folder)])).toEqual([1, 1]);
  });

  it('is not held up by a holder that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    writeFileSync(path.join(folder, 'lock'), `${child.pid} 1\n`);
    expect(await alone(async () => 'done', folder)).toBe('done');
  });

  it.runIf(process.platform === 'linux')(
    'is not held up by a process that got the number of one that is gone',
    async () => {
      writeFileSync(path.join(folder, 'lock'), `${process.pid} 1\n`);
      expect(await alone(async () => 'done', folder)).toBe('done');
    },
  );

  it('waits for a tool that a killed holder left running', async () => {
    const tool = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    let claimed = '';
    await alone(async (claim) => {
      claim(tool.pid ?? 0);
      claimed = readFileSync(path.join(folder, 'lock'), 'utf8').split('\n')[1] ?? '';
    }, folder);
    writeFileSync(path.join(folder, 'lock'), `1 1\n${claimed}\n`);
    let entered = false;
    const next = alone(async () => {
      entered = true;
    }, folder);
    await pause(300);
    expect(entered).toBe(false);
    tool.kill();
    await next;
    expect(entered).toBe(true);
  });

  it('lets go when the work fails', async () => {
    await expect(alone(() => Promise.reject(new Error('broken')), folder)).rejects.toThrow(
      'broken',
    );
    expect(await alone(async () => 'next', folder)).toBe('next');
  });
});
