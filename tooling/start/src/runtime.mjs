import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { root, runtimeFolder, toolEnvironment } from './environment.mjs';
import { alone } from './lock.mjs';
import { runTool } from './processes.mjs';
import { PlainFault, say, words } from './progress.mjs';

/** The programs that run this project, by exact version; pnpm's stands in package.json (`packageManager`) too. */
export const PINNED = { node: '24.21.0', pnpm: '10.34.9' };

/**
 * @typedef {object} Runtime
 * @property {string} bin folder to put first in PATH
 * @property {string} node
 * @property {string} pnpm a script: run it with `node`
 * @property {string} turbo
 */

/** Ends with one clear line when the machine's Node.js cannot even bring the pinned one. */
export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new PlainFault(`${words.oldNode} ${process.version}.`);
  }
}

const name = `node-${PINNED.node}-pnpm-${PINNED.pnpm}-${process.platform}-${process.arch}`;
const folder = path.join(runtimeFolder, name);

/**
 * The pinned Node.js and pnpm, fetched on first use.
 * @returns {Promise<Runtime>}
 */
export async function bringRuntime() {
  if (!existsSync(folder)) await alone(fetchRuntime);
  const modules = path.join(folder, 'node_modules');
  return {
    bin: path.join(modules, '.bin'),
    node: path.join(modules, 'node', 'bin', 'node'),
    pnpm: path.join(modules, 'pnpm', 'bin', 'pnpm.cjs'),
    turbo: path.join(root, 'node_modules', '.bin', 'turbo'),
  };
}

/** @param {(pid: number) => void} claim */
async function fetchRuntime(claim) {
  if (existsSync(folder)) return;
  say(words.runtime);
  for (const left of readdirSync(runtimeFolder).filter((entry) => entry.startsWith('new-'))) {
    rmSync(path.join(runtimeFolder, left), { recursive: true, force: true });
  }
  const fresh = path.join(runtimeFolder, `new-${process.pid}`);
  mkdirSync(fresh);
  writeFileSync(
    path.join(fresh, 'package.json'),
    JSON.stringify({ private: true, dependencies: PINNED }),
  );
  const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts=false'];
  await runTool('npm', ['install', '--loglevel=error', '--workspaces=false', ...flags], {
    cwd: fresh,
    env: toolEnvironment(),
    fault: words.runtimeFailed,
    quiet: true,
    claim,
  });
  renameSync(fresh, folder);
}
