import { comparePlans, diffWords } from '@iza/domain/comparison';
import { treeOf, type OutlineNode, type PlanItem } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { formatFor } from '../texts/index.ts';
import {
  changeVocabulary,
  commonLines,
  countWords,
  lowerFirst,
  partyBook,
  planVocabulary,
  planWords,
  shownFields,
  toldChanges,
  type ToldChange,
} from '../words/index.ts';

import {
  commentBlocks,
  fieldName,
  itemBlocks,
  sourceRuns,
  targetNames,
  targetsTable,
  titleOf,
  type Teller,
} from './item-blocks.ts';
import { heading, lines, paragraph, type Block, type Fact, type Paper, type Run } from './paper.ts';
import { progressBlocks } from './progress-blocks.ts';
import type { PaperRequest } from './request.ts';
import { paperTexts } from './texts.ts';

function linksOf({ content }: PaperRequest, words: Teller['words']): Teller['linksOf'] {
  const titles = new Map(content.items.map((item) => [item.id, titleOf(item, { words })]));
  return (item) =>
    content.outline.links.flatMap(({ from, to, kind }) => {
      if (from !== item) return [];
      const name =
        'clause' in to
          ? words.texts.clause(to.clause)
          : 'external' in to
            ? to.external
            : titles.get(to.item);
      return name === undefined ? [] : [`${words.texts.linkKinds[kind]}: ${name}`];
    });
}

function tellerOf(request: PaperRequest): Teller {
  const { language, content, parties, comments = [] } = request;
  const words = planWords(
    language,
    planVocabulary[language],
    formatFor(language),
    partyBook(parties),
  );
  const texts = paperTexts[language];
  const levels = new Map<string, string>(
    content.outline.levels.map(({ id, ownName }) => [id, ownName]),
  );
  const targets = Map.groupBy(content.targets, ({ on }) => on);
  const said = Map.groupBy(comments, ({ item }) => item);
  return {
    words,
    texts,
    common: commonLines(content.items),
    targetsOn: (on) => targets.get(on) ?? [],
    targetName: targetNames(content.targets, texts.unnamedTarget),
    levelName: (id) => levels.get(id) ?? id,
    linksOf: linksOf(request, words),
    commentsOn: (item) => said.get(item) ?? [],
  };
}

function coverBlocks({ cover }: PaperRequest, { texts, words }: Teller): Block[] {
  if (!cover) return [];
  const fact = (label: string, text: string | undefined): Fact[] =>
    text === undefined || text === '' ? [] : [{ label, blocks: lines(text) }];
  const facts = [
    ...fact(texts.meeting, cover.meeting),
    ...fact(texts.body, cover.body),
    ...fact(texts.date, cover.date && words.format.date(cover.date)),
    ...fact(texts.asked, cover.asked),
    ...fact(texts.note, cover.note),
  ];
  return facts.length === 0 ? [] : [heading(1, texts.cover), { kind: 'facts', facts }];
}

function diffRuns(from: string, to: string): Run[] {
  return diffWords(from, to).map(({ kind, text }) =>
    kind === 'same' ? { text } : { text, mark: kind },
  );
}

function changeBlocks(
  change: ToldChange,
  kinds: Readonly<Record<ToldChange['kind'], string>>,
): Block[] {
  const facts = change.fields.map(({ label, from, to }) => ({
    label,
    blocks: [{ kind: 'paragraph' as const, runs: diffRuns(from, to) }],
  }));
  return [
    heading(2, `${kinds[change.kind]}: ${change.title}`),
    ...change.remarks.map((remark) => paragraph(remark)),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
  ];
}

/** What changed since the last meeting, or since a version with a name. */
function changesBlocks(
  { changes, content, language }: PaperRequest,
  { texts, words }: Teller,
): Block[] {
  if (!changes) return [];
  const vocabulary = changeVocabulary[language];
  const comparison = comparePlans(changes.from, content);
  const told = toldChanges({ from: changes.from, to: content, comparison }, words, vocabulary);
  const counts = countWords(comparison, vocabulary);
  const summary = told.length === 0 ? [vocabulary.same] : counts;
  return [
    heading(1, texts.changes(changes.since)),
    ...(summary.length > 0
      ? [paragraph(`${words.format.list([...summary])}.`.replace('..', '.'))]
      : []),
    ...told.flatMap((change) => changeBlocks(change, vocabulary.kinds)),
  ];
}

function aboutBlocks(request: PaperRequest, teller: Teller): Block[] {
  const { content, withoutAbout } = request;
  const { words, texts } = teller;
  const { sources } = content.about;
  const shown = withoutAbout
    ? []
    : shownFields({ unit: 'about', content: content.about }, words).filter(
        ({ key, text }) =>
          key !== 'name' &&
          key !== 'sources' &&
          text !== '' &&
          text !== words.texts.open.notInSource,
      );
  const facts: Fact[] = shown.map(({ label, text }) => ({ label, blocks: lines(text) }));
  if (!withoutAbout && sources.length > 0) {
    const blocks = sources.map(
      (source): Block => ({ kind: 'paragraph', runs: sourceRuns(source) }),
    );
    facts.push({ label: words.texts.fields.sources, blocks });
  }
  const { common } = teller;
  const absent = (type: 'agreement' | 'challenge') =>
    common.absent[type].map((field) => lowerFirst(fieldName(field, teller))).join(', ');
  return [
    heading(1, texts.about),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    paragraph(texts.openMeans, 'quiet'),
    ...(common.source === undefined ? [] : [commonSource(common.source, teller)]),
    ...(['agreement', 'challenge'] as const).flatMap((type) =>
      absent(type) === '' ? [] : [paragraph(texts.absentEverywhere[type](absent(type)), 'quiet')],
    ),
    ...commentBlocks(null, teller),
  ];
}

function commonSource(name: string, { texts }: Teller): Block {
  const [before = '', after = ''] = texts.commonSource('\u0000').split('\u0000');
  const runs = [{ text: before }, ...sourceRuns({ name }), { text: after }];
  return { kind: 'paragraph', look: 'quiet', runs: runs.map((run) => ({ ...run, quiet: true })) };
}

type Items = ReadonlyMap<ItemId, PlanItem>;

/** An item that stands in several places is printed in full in the first. */
function treeBlocks(
  nodes: readonly OutlineNode[],
  depth: number,
  items: Items,
  teller: Teller,
  told: Set<ItemId>,
): Block[] {
  return nodes.flatMap(({ item: id, children }) => {
    const item = items.get(id);
    if (!item || told.has(id)) return [];
    told.add(id);
    return [
      ...itemBlocks(item, depth, teller),
      ...treeBlocks(children, depth + 1, items, teller, told),
    ];
  });
}

/** The places where the selection begins: its items, without those that stand below another of them. */
function chosen(
  nodes: readonly OutlineNode[],
  selection: ReadonlySet<ItemId> | undefined,
): OutlineNode[] {
  if (!selection) return [...nodes];
  return nodes.flatMap((node) =>
    selection.has(node.item) ? [node] : chosen(node.children, selection),
  );
}

function planBlocks({ content, selection }: PaperRequest, teller: Teller): Block[] {
  const { texts } = teller;
  const items = new Map(content.items.map((item) => [item.id, item]));
  const { roots, loose } = treeOf(content.outline, [...items.keys()]);
  const wanted = selection && new Set(selection);
  const told = new Set<ItemId>();
  const whole = selection ? [] : targetsTable(teller.targetsOn('plan'), teller);
  const placed = treeBlocks(chosen(roots, wanted), 1, items, teller, told);
  const apart = loose.filter((item) => !wanted || wanted.has(item));
  const looseBlocks = treeBlocks(
    apart.map((item) => ({ item, children: [] })),
    2,
    items,
    teller,
    told,
  );
  if (items.size === 0) return [heading(1, texts.plan), paragraph(texts.empty)];
  return [
    ...(whole.length > 0 ? [heading(1, texts.wholePlan), ...whole] : []),
    ...placed,
    ...(looseBlocks.length > 0 ? [heading(1, texts.loose), ...looseBlocks] : []),
  ];
}

/**
 * Makes a paper of a plan: cover note, contents, what changed, what the plan says of itself, and its items with all they say. What is open
 * is printed as open, as on screen; what is the same for all items is said once.
 */
export function planPaper(request: PaperRequest): Paper {
  const { language, plan, moment, hash, selection } = request;
  const teller = tellerOf(request);
  const { words, texts } = teller;
  const { adopted } = plan;
  const { label, revision } = moment;
  const version = revision === undefined ? label : texts.moment(label, revision);
  const state = adopted
    ? texts.adopted(adopted.body, words.format.date(adopted.on))
    : texts.draft(lowerFirst(words.texts.stages[plan.stage]));
  const said = [
    {
      label: texts.state,
      blocks: [paragraph(plan.example ? `${state}. ${texts.example}.` : state)],
    },
    { label: texts.version, blocks: [paragraph(version)] },
    ...(hash === undefined
      ? []
      : [{ label: texts.checksum, blocks: [paragraph(texts.hash(hash))] }]),
  ];
  const footer = [
    state,
    ...(revision === undefined ? [] : [texts.revision(revision)]),
    ...(hash === undefined ? [] : [texts.hashShort(hash)]),
  ];
  return {
    language,
    title: plan.name,
    subtitle: `${words.texts.kinds[plan.kind]}, ${words.format.list([...plan.regions])}`,
    state,
    footer: footer.join(' · '),
    page: texts.page,
    blocks: [
      { kind: 'facts', facts: said },
      ...(selection ? [paragraph(texts.selection)] : []),
      ...coverBlocks(request, teller),
      { kind: 'contents', title: texts.contents },
      { kind: 'new page' },
      ...changesBlocks(request, teller),
      ...progressBlocks(request.progress, language),
      ...(request.onlyProgress
        ? []
        : [...aboutBlocks(request, teller), ...planBlocks(request, teller)]),
    ],
  };
}
