// `npm test`: proves everything, from a bare checkout on. Ends with one line: N passed, N failed.
import { bringDependencies } from '../start/src/dependencies.mjs';
import { root, toolEnvironment } from '../start/src/environment.mjs';
import { exitCodeOf } from '../start/src/processes.mjs';
import { say, withPlainFaults } from '../start/src/progress.mjs';
import { bringRuntime, refuseOldNode } from '../start/src/runtime.mjs';
import { bringChromium } from './src/chromium.mjs';
import { STEPS } from './src/steps.mjs';
import { forgetResults, sumOfResults, summary } from './src/results.mjs';

/** Colours only where someone looks. */
const PLAIN = process.stderr.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };

await withPlainFaults(async () => {
  refuseOldNode();
  const runtime = await bringRuntime();
  await bringDependencies(runtime);
  const chromium = await bringChromium();
  forgetResults(root);

  const env = { ...toolEnvironment(runtime), CHROMIUM_PATH: chromium, ...PLAIN };
  /** @type {string[]} */
  const failed = [];
  for (const { title, command } of STEPS) {
    const [program = '', ...args] = command.split(' ');
    const began = Date.now();
    say(`\n== ${title}: ${command}`);
    const code = await exitCodeOf(program, args, { cwd: root, env: withTools(env) });
    const seconds = Math.round((Date.now() - began) / 1000);
    say(`== ${title}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
    if (code !== 0) failed.push(title);
  }

  const sum = sumOfResults(root, failed);
  for (const name of sum.failures) say(`failed: ${name}`);
  process.stdout.write(`${summary(sum)}\n`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
});

/** @param {NodeJS.ProcessEnv} env */
function withTools(env) {
  return { ...env, PATH: `${root}/node_modules/.bin:${env['PATH']}` };
}
