import type { AccordCheck } from '@iza/accord/check';
import { CommandFault, type Command, type Output } from './command.ts';

const million = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Whole eurocents in words. */
const inMillions = (cents: number) => `${million.format(cents / 100_000_000)} million euro`;

function tellSums({ sums }: AccordCheck, out: Output): void {
  out.say('');
  out.say(`${sums.length} printed sums that don't tie:`);
  for (const { id, lines, printed, computed, explanation } of sums) {
    out.say(
      `  ${id} (line ${lines[0]}): printed ${inMillions(printed)}, computed ${inMillions(computed)}; ${explanation}`,
    );
  }
}

function tellConflicts({ conflicts }: AccordCheck, out: Output): void {
  out.say('');
  out.say(`${conflicts.length} dates that two places print in different ways:`);
  for (const { kind, sides } of conflicts) {
    const [first, second] = sides.map(
      ({ clause, lines, printed }) => `${clause} (line ${lines[0]}) "${printed}"`,
    );
    out.say(`  ${kind}: ${first}; ${second}`);
  }
}

function tellOpenPoints({ openPoints }: AccordCheck, out: Output): void {
  out.say('');
  out.say(`${openPoints.length} open points:`);
  for (const { marker, clause, lines, missing } of openPoints) {
    out.say(`  ${marker}, ${clause} (line ${lines[0]}): ${missing}`);
  }
}

function tellFaults({ invalid, references, duplicates }: AccordCheck, out: Output): void {
  out.say('');
  for (const { at, message } of invalid) out.say(`WRONG ${at}: ${message}`);
  for (const { list, key } of duplicates) out.say(`WRONG ${list}: ${key} is there twice`);
  for (const { at, kind, to } of references.dangling) {
    out.say(`WRONG ${at}: there is no ${kind} ${to}`);
  }
}

function tell(check: AccordCheck, out: Output): void {
  for (const [name, count] of Object.entries(check.counts)) out.say(`${name}: ${count}`);
  tellSums(check, out);
  tellConflicts(check, out);
  tellOpenPoints(check, out);
  tellFaults(check, out);
}

export const accordExportCommand: Command = {
  name: 'accord export',
  usage: 'accord export',
  about: 'Print the whole agreement as data; `schema accord` describes it',
  words: 0,
  run: async ({ out }) => {
    const { exportAccord } = await import('@iza/accord/export');
    out.answer(exportAccord());
  },
};

export const accordCheckCommand: Command = {
  name: 'accord check',
  usage: 'accord check',
  about:
    "Count the agreement's records, list what in it does not tie, and fail on a reference that dangles",
  words: 0,
  run: async ({ out }) => {
    const { checkAccord } = await import('@iza/accord/check');
    const check = checkAccord();
    tell(check, out);
    const { checked, dangling } = check.references;
    const told = `${checked} references, ${dangling.length} dangling`;
    if (!check.ok) throw new CommandFault(`The agreement does not hold together: ${told}.`, check);
    out.say(`The agreement holds together: ${told}.`);
    out.answer(check);
  },
};

export const schemaAccordCommand: Command = {
  name: 'schema accord',
  usage: 'schema accord',
  about: 'Print the JSON Schema of `accord export`',
  words: 0,
  run: async ({ out }) => {
    const [{ accordSchema }, { z }] = await Promise.all([
      import('@iza/accord/export'),
      import('zod'),
    ]);
    out.answer(z.toJSONSchema(accordSchema));
  },
};
