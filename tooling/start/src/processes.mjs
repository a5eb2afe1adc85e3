import { spawn } from 'node:child_process';
import path from 'node:path';

import { root, runtimeFolder, withoutMisleading } from './environment.mjs';
import { PlainFault } from './progress.mjs';

/** @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} StopSignal */

/** @type {readonly StopSignal[]} */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// npm and the terminal both pass on a Ctrl-C: what comes within this time is one wish.
const ONE_WISH_MS = 500;

/**
 * Passes stop signals on, each once, to a child with its process group of its own, so that the terminal does not do so too.
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} wholeGroup
 */
function passOnSignals(child, wholeGroup) {
  let last = 0;
  /** @type {StopSignal | undefined} */
  let received;
  /** @param {StopSignal} signal */
  const pass = (signal) => {
    const now = Date.now();
    if (now - last < ONE_WISH_MS || child.pid === undefined) return;
    last = now;
    received = signal;
    try {
      process.kill(wholeGroup ? -child.pid : child.pid, signal);
    } catch {
      // already gone
    }
  };
  for (const signal of STOP_SIGNALS) process.on(signal, pass);
  // npm that was killed can't pass anything on: its end counts as a wish to stop.
  const parent = process.ppid;
  const underNpm = process.env['npm_lifecycle_event'] !== undefined;
  const watch = setInterval(() => {
    if (underNpm && process.ppid !== parent) pass('SIGTERM');
  }, 1000);
  return {
    received: () => received,
    done: () => {
      clearInterval(watch);
      for (const signal of STOP_SIGNALS) process.off(signal, pass);
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} exit code; 128 + 15 or so when a signal ended it
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/**
 * @typedef {object} ToolOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {(pid: number) => void} [claim] told the process number
 * @property {boolean} [quiet] show what it says only when it fails
 */

/**
 * Runs a tool in the foreground, its output on standard error.
 * @param {string} command
 * @param {string[]} args
 * @param {ToolOptions} options
 * @returns {Promise<number>} its exit code
 */
export async function exitCodeOf(command, args, { cwd, env, claim, quiet = false }) {
  const output = quiet ? 'pipe' : 2;
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', output, output],
    detached: true,
  });
  if (child.pid !== undefined) claim?.(child.pid);
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => said.push(chunk));
  const signals = passOnSignals(child, true);
  try {
    const code = await ended(child);
    if (signals.received() !== undefined) throw new PlainFault('', 130);
    if (code !== 0) process.stderr.write(Buffer.concat(said));
    return code;
  } finally {
    signals.done();
  }
}

/**
 * The same, for a tool that must succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {ToolOptions & { fault: string }} options
 */
export async function runTool(command, args, { fault, ...options }) {
  /** @type {number} */
  let code;
  try {
    code = await exitCodeOf(command, args, options);
  } catch (error) {
    if (error instanceof PlainFault) throw error;
    throw new PlainFault(`${fault} (${error instanceof Error ? error.message : error})`);
  }
  if (code !== 0) throw new PlainFault(fault);
}

/**
 * Runs the `iza` command of the server with the pinned Node.js until it ends. When this process is killed, the server sees its channel
 * close and stops by itself.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string[]} args
 * @param {'inherit' | 'ignore'} input
 */
export async function runServer(runtime, args, input) {
  const follow = path.join(import.meta.dirname, 'follow-parent.mjs');
  const main = path.join(root, 'apps/server/src/main.ts');
  const child = spawn(runtime.node, ['--import', follow, main, ...args], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(), // where the person stands: file names are meant from there
    // Compiled code is kept, which halves the time until the server is up.
    env: {
      NODE_COMPILE_CACHE: path.join(runtimeFolder, 'compile-cache'),
      ...withoutMisleading(process.env),
    },
    stdio: [input, 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  const signals = passOnSignals(child, false);
  const code = await ended(child);
  signals.done();
  return code;
}
