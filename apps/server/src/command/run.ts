import { parseArgs } from 'node:util';
import { WrongSetting, readSettings } from '../env.ts';
import { accordCheckCommand, accordExportCommand, schemaAccordCommand } from './accord.ts';
import { accordLoadTextCommand } from './accord-text.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { CommandFault, type Arguments, type Command, type Output } from './command.ts';
import { doctorCommand } from './doctor.ts';
import { mailListCommand, mailRetryCommand } from './mail.ts';
import { migrateCommand } from './migrate.ts';
import { partyAddCommand, partyListCommand } from './party.ts';
import {
  planExportCommand,
  planHashCommand,
  planImportCommand,
  planVerifyCommand,
} from './plan.ts';
import { schemaPlanCommand } from './schema.ts';
import { startCommand } from './start.ts';
import { userAddCommand } from './user-add.ts';
import {
  userBindCommand,
  userDisableCommand,
  userListCommand,
  userUnbindCommand,
  userWithdrawCommand,
} from './user.ts';

const COMMANDS: readonly Command[] = [
  startCommand,
  migrateCommand,
  schemaAccordCommand,
  schemaPlanCommand,
  accordExportCommand,
  accordCheckCommand,
  accordLoadTextCommand,
  planImportCommand,
  planExportCommand,
  planHashCommand,
  planVerifyCommand,
  partyAddCommand,
  partyListCommand,
  userAddCommand,
  userListCommand,
  userDisableCommand,
  userWithdrawCommand,
  userBindCommand,
  userUnbindCommand,
  mailListCommand,
  mailRetryCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
];

const isHelp = (word: string) => word === '--help' || word === '-h' || word === 'help';

function overview(prefix: string): string {
  const fitting = COMMANDS.filter(({ name }) => name.startsWith(prefix));
  const width = Math.max(...fitting.map(({ name }) => name.length)) + 2;
  return [
    'Usage: npm run --silent iza -- COMMAND',
    '',
    ...fitting.map(({ name, about }) => `  ${name.padEnd(width)}${about}`),
    '',
    'COMMAND --help tells more. Answers are JSON on standard output; the exit status is 0 or 1.',
  ].join('\n');
}

function helpOn({ usage, about, more = [] }: Command): string {
  return [
    `Usage: npm run --silent iza -- ${usage}`,
    '',
    `${about}.`,
    ...(more.length > 0 ? ['', ...more.map((line) => `  ${line}`)] : []),
  ].join('\n');
}

function find(words: readonly string[]): Command | undefined {
  return COMMANDS.find(({ name }) => name.split(' ').every((part, at) => words[at] === part));
}

function readArguments(command: Command, words: readonly string[]): Arguments {
  const rest = words.slice(command.name.split(' ').length);
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: command.options ?? {},
      allowPositionals: true,
      strict: true,
    });
    const leftOut = command.wordsLeftOut === true && positionals.length === 0;
    if (positionals.length !== command.words && !leftOut)
      throw new Error(`usage: ${command.usage}`);
    return { positionals, options: values as Arguments['options'] };
  } catch (error) {
    throw new CommandFault((error as Error).message);
  }
}

function unknown(words: readonly string[]): CommandFault {
  const group = COMMANDS.some(({ name }) => name.startsWith(`${words[0]} `)) ? `${words[0]} ` : '';
  const said =
    words.length === 0 ? 'which command?' : `there is no command "${words.slice(0, 2).join(' ')}"`;
  return new CommandFault(`${said}\n\n${overview(group)}`);
}

async function run(words: readonly string[], env: NodeJS.ProcessEnv, out: Output): Promise<void> {
  const command = find(words);
  if (words.some(isHelp)) {
    const group = words.find((word) => !isHelp(word));
    const known = COMMANDS.some(({ name }) => name.startsWith(`${group} `));
    out.say(command ? helpOn(command) : overview(known ? `${group} ` : ''));
    return;
  }
  if (!command) throw unknown(words);
  const args = readArguments(command, words);
  await command.run({ settings: readSettings(env), args, out });
}

/** Runs one command. @returns the exit status: 0, or 1 after saying why */
export async function runCommand(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  out: Output,
): Promise<0 | 1> {
  try {
    await run(words, env, out);
    return 0;
  } catch (error) {
    if (error instanceof CommandFault && error.answer !== undefined) out.answer(error.answer);
    const plain = error instanceof CommandFault || error instanceof WrongSetting;
    out.say(
      plain || !(error instanceof Error)
        ? String((error as Error).message ?? error)
        : `failed: ${error.message}`,
    );
    return 1;
  }
}
