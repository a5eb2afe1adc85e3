import { enableCompileCache } from 'node:module';

// before anything else is loaded: a second start then reads compiled code instead of stripping types again
enableCompileCache();
const { runCommand } = await import('./command/run.ts');

process.exitCode = await runCommand(process.argv.slice(2), process.env, {
  answer: (json) => void process.stdout.write(`${JSON.stringify(json, null, 2)}\n`),
  say: (line) => void process.stderr.write(`${line}\n`),
});
