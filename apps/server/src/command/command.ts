import type { ParseArgsOptionsConfig } from 'node:util';
import type { z } from 'zod';
import type { Settings } from '../env.ts';

/** Where a command says things: the answer as JSON on standard output, the rest on standard error. */
export type Output = {
  readonly answer: (json: unknown) => void;
  readonly say: (line: string) => void;
};

export type Arguments = {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | string[] | undefined>>;
};

/** A refusal of a command, told in plain lines; no stack. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
  /** JSON for standard output, where the faults are data. */
  readonly answer: unknown;
  constructor(message: string, answer?: unknown) {
    super(message);
    this.answer = answer;
  }
}

export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  /** Lines on the options, for `--help`. */
  readonly more?: readonly string[];
  /** How many words follow the command's name. */
  readonly words: number;
  /** Whether they may be left out, where an option says what to do. */
  readonly wordsLeftOut?: true;
  readonly options?: ParseArgsOptionsConfig;
  readonly run: (input: {
    readonly settings: Settings;
    readonly args: Arguments;
    readonly out: Output;
  }) => Promise<void>;
};

/** @returns an option's text @throws CommandFault when it is missing */
export function required({ options }: Arguments, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new CommandFault(`--${name} is missing`);
  return value;
}

/** @returns an option's text, or `undefined` */
export function optional({ options }: Arguments, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** @returns the value as its schema reads it @throws CommandFault that says what is wrong with it */
export function read<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  what: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new CommandFault(`${what}: ${parsed.error.issues[0]?.message}`);
  return parsed.data;
}
