import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { root, runtimeFolder, toolEnvironment } from './environment.mjs';
import { alone } from './lock.mjs';
import { runTool } from './processes.mjs';
import { say, words } from './progress.mjs';
import { PINNED } from './runtime.mjs';

const stamp = path.join(runtimeFolder, 'installed');

/** What decides which packages belong in node_modules. */
function manifests() {
  const inside = ['apps', 'packages', 'tooling'].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => path.join(group, name, 'package.json')),
  );
  const candidates = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...inside.toSorted(),
  ];
  return candidates.filter((file) => existsSync(path.join(root, file)));
}

function wanted() {
  const hash = createHash('sha256').update(JSON.stringify([PINNED, process.platform, root]));
  for (const file of manifests()) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function upToDate() {
  const complete = existsSync(path.join(root, 'node_modules', '.modules.yaml'));
  return complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/**
 * Installs what the lock file names, if that changed since the last time.
 * @param {import('./runtime.mjs').Runtime} runtime
 */
export async function bringDependencies(runtime) {
  if (upToDate()) return;
  await alone(async (claim) => {
    if (upToDate()) return;
    say(words.installing);
    rmSync(stamp, { force: true });
    await runTool(runtime.node, [runtime.pnpm, 'install', ...INSTALL_FLAGS], {
      cwd: root,
      env: toolEnvironment(runtime),
      fault: words.installFailed,
      claim,
    });
    writeFileSync(stamp, wanted());
  });
}

const INSTALL_FLAGS = [
  '--frozen-lockfile',
  '--prod=false',
  '--reporter=append-only',
  '--loglevel=warn',
  '--config.confirm-modules-purge=false',
];
