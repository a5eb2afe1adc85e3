import type { PartChange } from '@iza/domain/transformation';
import type { Cents } from '@iza/domain/values';
import { formatFor, type Format } from '../texts/index.ts';
import { letterChangeTexts } from './letter-change-texts.ts';
import type { LetterRequest } from './letter-request.ts';
import { heading, lines, paragraph, type Block, type Row } from './paper.ts';

type Texts = (typeof letterChangeTexts)['nl'];

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

function amountWords({ before, after }: PartChange, texts: Texts, format: Format): string[] {
  const told = (part: PartChange['after']) => {
    const amount = part?.['amount'];
    if (typeof amount !== 'object' || amount === null) return undefined;
    return 'known' in amount ? format.euro(amount.known as Cents) : texts.open;
  };
  const [from, to] = [told(before), told(after)];
  if (from !== undefined && to !== undefined) return from === to ? [] : [texts.amount(from, to)];
  const one = from ?? to;
  return one === undefined ? [] : [texts.amountNow(one)];
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
    const how = [texts.kinds[kind], ...amountWords(part, texts, format)];
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
    ...(rows.length === 0
      ? [paragraph(texts.unchanged)]
      : [
          heading(2, texts.parts),
          { kind: 'table' as const, rows: [head, ...rows], widths: [4, 3] },
        ]),
  ];
}
