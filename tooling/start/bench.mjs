// `npm run bench`: measures the product with the pinned runtime. Standard output is the report's alone.
import path from 'node:path';
import { bringDependencies } from './src/dependencies.mjs';
import { root, toolEnvironment } from './src/environment.mjs';
import { exitCodeOf } from './src/processes.mjs';
import { withPlainFaults } from './src/progress.mjs';
import { bringRuntime, refuseOldNode } from './src/runtime.mjs';

await withPlainFaults(async () => {
  refuseOldNode();
  const runtime = await bringRuntime();
  await bringDependencies(runtime);
  const main = path.join(root, 'tooling/bench/src/main.ts');
  process.exitCode = await exitCodeOf('node', [main, ...process.argv.slice(2)], {
    cwd: root,
    env: toolEnvironment(runtime),
  });
});
