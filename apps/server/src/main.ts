import { runCommand } from './command/run.ts';

process.exitCode = await runCommand(process.argv.slice(2), process.env, {
  answer: (json) => void process.stdout.write(`${JSON.stringify(json, null, 2)}\n`),
  say: (line) => void process.stderr.write(`${line}\n`),
});
