import type { PartChange } from '@iza/domain/transformation';
import type { Cents, IsoDate } from '@iza/domain/values';
import { formatFor, type Format } from '../texts/index.ts';
import { letterChangeTexts } from './letter-change-texts.ts';
import type { LetterRequest } from './letter-request.ts';
import { heading, lines, paragraph, type Block, type Row } from './paper.ts';

type Texts = (typeof letterChangeTexts)['nl'];

/** Fields that hold words of the applicants, and no code of ours. */
const WORDED: ReadonlySet<string> = new Set(
  (
    'name what title label scenario explanation indicator baseline aim goals contact inLine urgency ' +
    'alignmentNeeded evidence notWithout patients providers context organisation alignment statement'
  ).split(' '),
);

const wordOf = (part: PartChange['after'], name: string): string | undefined => {
  const value = part?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** What a part is called: by its own words, else by where it stands. */
function nameOf({ section, list, key, before, after }: PartChange, request: LetterRequest): string {
  const texts = letterChangeTexts[request.language];
  const part = after ?? before;
  const where = texts.sections[section];
  if (list === null) return where;
  if (list === 'asks') return `${where}: ${texts.ask}`;
  const condition = request.conditions.find((one) => one.key === key)?.words;
  const own = wordOf(part, 'what') ?? wordOf(part, 'title') ?? wordOf(part, 'label');
  return `${where}: ${own ?? condition ?? key}`;
}

/** A field as far as it can be told in a line: words and amounts; dates as days. */
function valueWords(value: unknown, name: string, texts: Texts, format: Format) {
  if (typeof value === 'string') return WORDED.has(name) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('open' in value) return texts.open;
  const known = 'known' in value ? value.known : undefined;
  if (name === 'amount') return typeof known === 'number' ? format.euro(known as Cents) : undefined;
  if (typeof known === 'object' && known !== null && 'on' in known)
    return format.date(known.on as IsoDate);
  return typeof known === 'string' && WORDED.has(name) ? known : undefined;
}

/** What changes in a part: from what to what where that is words, an amount or a day; else only that it does. */
function fieldWords({ fields, before, after }: PartChange, texts: Texts, format: Format): string[] {
  const names: Readonly<Record<string, string>> = texts.fields;
  const one = before ?? after;
  if (!before || !after) {
    const amount = valueWords(one?.['amount'], 'amount', texts, format);
    return amount === undefined ? [] : [texts.is(texts.fields.amount, amount)];
  }
  const told = fields.map((name) => {
    const [from, to] = [before, after].map((part) => valueWords(part[name], name, texts, format));
    const label = names[name] ?? name;
    return from === undefined || to === undefined || from === to
      ? { label }
      : { label, words: texts.was(label, from, to) };
  });
  const silent = told.flatMap(({ label, words }) => (words === undefined ? [label] : []));
  return [
    ...told.flatMap(({ words }) => words ?? []),
    ...(silent.length > 0 ? [texts.also(format.list(silent))] : []),
  ];
}

/** What was put before the leaders, by whom, and what it would change in the text that holds. @see J.2.g */
export function changeBlocks(request: LetterRequest): Block[] {
  const { change, language } = request;
  if (!change) return [];
  const texts = letterChangeTexts[language];
  const format = formatFor(language);
  const who = change.party === null ? change.person : `${change.person} (${change.party})`;
  const rows = change.parts.map((part): Row => {
    const kind = part.before ? (part.after ? 'changed' : 'removed') : 'added';
    const how = [texts.kinds[kind], ...fieldWords(part, texts, format)];
    return {
      head: false,
      cells: [
        { blocks: [paragraph(nameOf(part, request))] },
        { blocks: how.map((words) => paragraph(words)) },
      ],
    };
  });
  const head: Row = {
    head: true,
    cells: [texts.part, texts.how].map((words) => ({ blocks: [paragraph(words)] })),
  };
  return [
    heading(1, texts.title),
    ...lines(change.what),
    paragraph(texts.asked(who, format.date(change.on)), 'quiet'),
    ...(change.leaving.length > 0 ? [paragraph(texts.leaving(format.list(change.leaving)))] : []),
    ...(rows.length === 0
      ? [paragraph(texts.unchanged)]
      : [
          heading(2, texts.parts),
          { kind: 'table' as const, rows: [head, ...rows], widths: [3, 5] },
        ]),
  ];
}
