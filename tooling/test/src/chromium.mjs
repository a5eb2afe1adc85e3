import { existsSync } from 'node:fs';

import { root, toolEnvironment } from '../../start/src/environment.mjs';
import { exitCodeOf } from '../../start/src/processes.mjs';
import { PlainFault, say } from '../../start/src/progress.mjs';
import { findChromium } from '../../test-kit/src/find-chromium.mjs';

const HOW =
  'The browser tests need Chromium. Install it (Debian or Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.';

/**
 * A Chromium to test with; on Debian, as root, it is installed when there is none.
 * @returns {Promise<string>} its path
 */
export async function bringChromium() {
  const present = findChromium();
  if (present !== undefined) return present;
  if (process.env['CHROMIUM_PATH']) {
    throw new PlainFault(`CHROMIUM_PATH names no program that can be run. ${HOW}`);
  }
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw new PlainFault(HOW);

  say('Installing Chromium with apt-get...');
  const env = { ...toolEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const code = await exitCodeOf('apt-get', ['-qq', ...args], { cwd: root, env });
    if (code !== 0) throw new PlainFault(`apt-get ${args[0]} failed. ${HOW}`);
  }
  const installed = findChromium();
  if (installed === undefined) throw new PlainFault(HOW);
  return installed;
}
