// `npm start`: everything from a bare checkout to a running service, ended by Ctrl-C.
import { bringDependencies } from './src/dependencies.mjs';
import { root, toolEnvironment } from './src/environment.mjs';
import { runServer, runTool } from './src/processes.mjs';
import { say, words, withPlainFaults } from './src/progress.mjs';
import { bringRuntime, refuseOldNode } from './src/runtime.mjs';

await withPlainFaults(async () => {
  refuseOldNode();
  const runtime = await bringRuntime();
  await bringDependencies(runtime);
  say(words.building);
  await runTool(runtime.turbo, ['run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    env: toolEnvironment(runtime),
    fault: words.buildFailed,
    quiet: true,
  });
  say(words.starting);
  process.exitCode = await runServer(runtime, ['start', ...process.argv.slice(2)], 'ignore');
});
