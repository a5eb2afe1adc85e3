// `npm run --silent iza -- <command>`: the operator's command with the pinned runtime. Standard output is the command's alone.
import { bringDependencies } from './src/dependencies.mjs';
import { runServer } from './src/processes.mjs';
import { withPlainFaults } from './src/progress.mjs';
import { bringRuntime, refuseOldNode } from './src/runtime.mjs';

await withPlainFaults(async () => {
  refuseOldNode();
  const runtime = await bringRuntime();
  await bringDependencies(runtime);
  process.exitCode = await runServer(runtime, process.argv.slice(2), 'inherit');
});
