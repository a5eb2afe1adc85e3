import type { PlanItem, Target } from '@iza/domain/plan';
import { plainTextOf, type ItemId, type SourceRef, type TargetId } from '@iza/domain/values';
import {
  lowerFirst,
  ownAbsent,
  ownSource,
  shownFields,
  type CommonLines,
  type PlanWords,
  type ShownField,
} from '../words/index.ts';

import { heading, lines, paragraph, type Block, type Fact, type Run } from './paper.ts';
import type { PaperComment } from './request.ts';
import { richBlocks } from './rich-blocks.ts';
import type { PaperTexts } from './texts.ts';

/** What the parts of a plan's paper share. */
export type Teller = {
  readonly words: PlanWords;
  readonly texts: PaperTexts;
  readonly common: CommonLines;
  readonly targetsOn: (on: ItemId | 'plan') => readonly Target[];
  readonly targetName: (id: string) => string;
  readonly levelName: (id: string) => string;
  readonly linksOf: (item: ItemId) => readonly string[];
  readonly commentsOn: (item: ItemId | null) => readonly PaperComment[];
};

/** Told elsewhere on the paper, or no words of the plan itself. */
const NOT_AS_FACT = new Set([
  'code',
  'title',
  'level',
  'text',
  'aliases',
  'source',
  'certainty',
  'inPlan',
]);

/** A heading says nothing of a goal or a leader it does not have; an agreement not of an area, entry or origin that it left open. */
const ONLY_WHEN_SAID = /^(origin|phases\.\d+\.(area|entry))$/;
const ONLY_WHEN_SAID_IN_GROUP = /^(goal|leads)$/;

function isTold({ key, text }: ShownField, item: PlanItem, { words }: Teller): boolean {
  if (text === '' || NOT_AS_FACT.has(key)) return false;
  if (text === words.texts.open.notInSource) return false;
  const optional = item.type === 'group' ? ONLY_WHEN_SAID_IN_GROUP : ONLY_WHEN_SAID;
  return !(optional.test(key) && Object.values(words.texts.open).includes(text));
}

/** @returns what a field is called on paper: targets of a phase are what it is counted by */
export function fieldName(
  field: ReturnType<typeof ownAbsent>[number],
  { words, texts }: Teller,
): string {
  return field === 'targets' ? texts.countedBy : words.texts.fields[field];
}

/** With one phase, its number says nothing. */
function label({ key, label: said }: ShownField, item: PlanItem, { words, texts }: Teller): string {
  const given = key.endsWith('.targets')
    ? said.replace(words.texts.fields.targets, texts.countedBy)
    : said;
  if (item.type !== 'agreement' || item.phases.length !== 1) return given;
  const prefix = `${words.texts.phase(1)}: `;
  return given.startsWith(prefix) ? given.slice(prefix.length) : given;
}

function openOr(text: string, { words }: Teller): Block[] {
  const open = Object.values(words.texts.open).some(
    (word) => text === word || text.startsWith(`${word},`),
  );
  return open ? [paragraph(text, 'quiet')] : lines(text);
}

function factsOf(item: PlanItem, teller: Teller): Fact[] {
  const { words, levelName, targetName, linksOf } = teller;
  const names = { level: levelName, target: targetName };
  const shown = shownFields({ unit: 'item', content: item }, words, names)
    .filter((field) => isTold(field, item, teller))
    .map((field) => ({ label: label(field, item, teller), blocks: openOr(field.text, teller) }));
  const noPhase = item.type === 'agreement' && item.phases.length === 0;
  const when = {
    label: words.texts.fields.when,
    blocks: openOr(words.texts.open.leftOpen, teller),
  };
  const links = linksOf(item.id);
  return [
    ...shown,
    ...(noPhase ? [when] : []),
    ...(links.length > 0
      ? [{ label: words.texts.fields.links, blocks: links.map((line) => paragraph(line)) }]
      : []),
  ];
}

/** A source by name; an address of a site leads there, and is printed without its beginnings. */
export function sourceRuns({ name, place }: SourceRef): Run[] {
  const parts = name.split(/\s*;\s*/).flatMap((part, at): Run[] => {
    const before: Run[] = at === 0 ? [] : [{ text: ', ' }];
    if (!/^https?:\/\/[^\s<>"']+$/.test(part)) return [...before, { text: part }];
    const short = part.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    return [...before, { text: short, link: part }];
  });
  return place === undefined ? parts : [...parts, { text: `, ${place}` }];
}

function originBlocks(item: PlanItem, { texts, common }: Teller): Block[] {
  const own = ownSource(item.source, common);
  const runs: Run[] = [
    ...(item.aliases ? [{ text: `${texts.also(item.aliases.join(', '))} ` }] : []),
    ...(own
      ? [{ text: texts.source('').replace(/[.\s]+$/, ' ') }, ...sourceRuns(own), { text: '. ' }]
      : []),
    ...(item.certainty === 'unverified' ? [{ text: texts.unverified }] : []),
  ];
  return runs.length === 0
    ? []
    : [{ kind: 'paragraph', look: 'quiet', runs: runs.map((run) => ({ ...run, quiet: true })) }];
}

function absentBlocks(item: PlanItem, teller: Teller): Block[] {
  const { texts } = teller;
  const fields = ownAbsent(item, teller.common).map((field) =>
    lowerFirst(fieldName(field, teller)),
  );
  return fields.length === 0 ? [] : [paragraph(texts.absent(fields.join(', ')), 'quiet')];
}

/** Result targets as a table: what is measured, where it starts, what is aimed at and by when. */
export function targetsTable(targets: readonly Target[], teller: Teller): Block[] {
  if (targets.length === 0) return [];
  const { words, texts, targetName } = teller;
  const cell = (blocks: readonly Block[]) => ({ blocks });
  const rows = targets.map((target) => {
    const { baseline, series, per, remark } = target;
    const values = 'known' in baseline ? baseline.known.values : [];
    const start =
      'known' in baseline
        ? [
            ...values.map((value) => paragraph(words.figureValue(value))),
            ...(baseline.known.period === '' ? [] : [paragraph(baseline.known.period, 'quiet')]),
          ]
        : openOr(words.openness(baseline), teller);
    const aims = series.map(({ aim, when, holdsFor }) => {
      const what = 'known' in aim ? words.aim(aim.known) : words.openness(aim);
      const by = 'known' in when ? words.deadline(when.known) : words.openness(when);
      return paragraph(`${what} – ${by}${holdsFor === undefined ? '' : ` (${holdsFor})`}`);
    });
    const about = [per && `${words.texts.fields.per} ${lowerFirst(per)}`, remark].filter(
      (part) => part !== undefined && part !== '',
    );
    return {
      head: false,
      cells: [
        cell([
          paragraph(targetName(target.id)),
          ...about.map((line) => paragraph(line ?? '', 'quiet')),
        ]),
        cell(start),
        cell(aims.length > 0 ? aims : openOr(words.texts.open.leftOpen, teller)),
      ],
    };
  });
  const head = {
    head: true,
    cells: [texts.target, texts.baseline, texts.aim].map((name) => cell([paragraph(name)])),
  };
  return [{ kind: 'table', widths: [5, 3, 4], rows: [head, ...rows] }];
}

/** Comments with their answers, as notes under what they are about. */
export function commentBlocks(item: ItemId | null, { texts, words, commentsOn }: Teller): Block[] {
  const comments = commentsOn(item);
  if (comments.length === 0) return [];
  const said = comments.map(({ answers, passage, text, by, party, at }): Block[] => {
    const who = texts.commentBy(by, party, words.format.moment(at));
    return [
      {
        kind: 'paragraph',
        runs: [{ text: answers ? `${texts.answer}: ${who}` : who, bold: true }],
      },
      ...(passage === null ? [] : [paragraph(texts.passage(passage), 'quiet')]),
      ...lines(text),
    ];
  });
  return [
    { kind: 'paragraph', runs: [{ text: texts.comments, bold: true }] },
    { kind: 'list', items: said },
  ];
}

/** @returns the title of an item with its code in front, where the title does not begin with it */
export function titleOf({ code, title }: PlanItem, { words }: Pick<Teller, 'words'>): string {
  const named = title === '' ? words.texts.untitled : title;
  return code === undefined || named.startsWith(code) ? named : `${code} ${named}`;
}

/** An item as it is printed: title, text, what is known and what is open, targets, comments. */
export function itemBlocks(item: PlanItem, depth: number, teller: Teller): Block[] {
  const { texts, words } = teller;
  const facts = factsOf(item, teller);
  const known = 'known' in item.text && plainTextOf(item.text.known).trim() !== '';
  return [
    heading(depth, titleOf(item, teller)),
    ...(item.inPlan ? [] : [paragraph(texts.inMaking, 'quiet')]),
    ...(known && 'known' in item.text ? richBlocks(item.text.known, depth + 1) : []),
    ...(item.type === 'agreement' &&
    !known &&
    'open' in item.text &&
    item.text.open !== 'notInSource'
      ? openOr(`${words.texts.fields.text}: ${words.openness(item.text)}`, teller)
      : []),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    ...targetsTable(teller.targetsOn(item.id), teller),
    ...absentBlocks(item, teller),
    ...originBlocks(item, teller),
    ...commentBlocks(item.id, teller),
  ];
}

/** @returns a function that names targets */
export function targetNames(targets: readonly Target[], unnamed: string): (id: string) => string {
  const names = new Map<TargetId, string>(
    targets.map(({ id, indicator }) => [id, 'known' in indicator ? indicator.known : unnamed]),
  );
  return (id) => names.get(id as TargetId) ?? unnamed;
}
