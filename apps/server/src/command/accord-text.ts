import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TextFault } from '@iza/accord/text';
import { loadText, prepareText, removeText } from '@iza/api/accord';
import type { Settings } from '../env.ts';
import { CommandFault, type Command, type Output } from './command.ts';
import { withDatabase } from './with-database.ts';

const MAX_BYTES = 5 * 1024 * 1024;
const TOLD = 10;

async function contentOf(file: string): Promise<string> {
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFault(`${file} can't be read (${error.code ?? error.message})`);
  });
  if (content.length > MAX_BYTES)
    throw new CommandFault(`${file} is larger than 5 MB: that is not the document`);
  return content.toString('utf8');
}

function inWords(fault: TextFault): string[] {
  switch (fault.code) {
    case 'empty':
      return ['it is empty'];
    case 'not-utf8':
      return ['it is no UTF-8 text: save it as plain text in UTF-8'];
    case 'control-characters':
      return [`line ${fault.line} has characters that are no text`];
    case 'too-few-lines':
      return [`it has ${fault.found} lines; the document has ${fault.expected}`];
    case 'another-document': {
      const { found, expected, missed } = fault;
      const told = missed.slice(0, TOLD).map((miss) => `  ${missedInWords(miss)}`);
      const more = missed.length > TOLD ? [`  ... and ${missed.length - TOLD} more`] : [];
      return [
        `${found} of ${expected} known headings stand at their lines: this is another document, or its lines were moved`,
        ...told,
        ...more,
      ];
    }
  }
}

type Missed = Extract<TextFault, { code: 'another-document' }>['missed'][number];

const missedInWords = ({ clause, line, expected, found }: Missed) =>
  `line ${line} (${clause}) should have "${expected}", and has "${found}"`;

async function load(settings: Settings, file: string, out: Output): Promise<void> {
  const content = await contentOf(file);
  const name = path.basename(file);
  const answer = prepareText(content, name);
  if ('faults' in answer) {
    for (const line of answer.faults.flatMap(inWords)) out.say(line);
    throw new CommandFault(`${file} was refused; nothing was changed`, answer);
  }
  await withDatabase(settings, (database) =>
    database.asOperator((tx) => loadText({ tx }, answer.toLoad)),
  );
  const { document, lines, headings, missed, passages } = answer.loaded;
  for (const miss of missed) out.say(`not found: ${missedInWords(miss)}`);
  out.say(
    `Loaded "${document}": ${lines} lines in ${passages} passages, ${headings - missed.length} of ${headings} headings in place.`,
  );
  out.answer(answer.loaded);
}

async function remove(settings: Settings, out: Output): Promise<void> {
  const removed = await withDatabase(settings, (database) =>
    database.asOperator((tx) => removeText({ tx })),
  );
  out.say(removed ? 'The text was taken out.' : 'There was no text.');
  out.answer({ removed });
}

export const accordLoadTextCommand: Command = {
  name: 'accord load-text',
  usage: 'accord load-text FILE | --remove',
  about: 'Load the running text of the agreement, to read and search it in every app',
  more: [
    'FILE      plain text in UTF-8, with the lines as the clauses are known by; another text is refused',
    '--remove  take the text out; citations go on naming chapter and point',
    'A text that was there is replaced at once. It stays in the database, and is in its backups.',
  ],
  words: 1,
  wordsLeftOut: true,
  options: { remove: { type: 'boolean' } },
  run: async ({ settings, args, out }) => {
    const [file] = args.positionals;
    const wantsRemoval = args.options['remove'] === true;
    if (wantsRemoval && file === undefined) return remove(settings, out);
    if (wantsRemoval || file === undefined)
      throw new CommandFault('give either a FILE or --remove');
    return load(settings, file, out);
  },
};
