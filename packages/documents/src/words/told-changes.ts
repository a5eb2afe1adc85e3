import type {
  ComparedContent,
  ItemChange,
  Move,
  Parents,
  PlanComparison,
  TargetChange,
} from '@iza/domain/comparison';
import type { ItemId } from '@iza/domain/values';
import type { ChangeVocabulary } from './change-vocabulary.ts';
import { outlineChanges } from './outline-changes.ts';
import type { PlanWords } from './plan-words.ts';
import { changedFields, type FieldChange, type ShownNames } from './shown-fields.ts';

/** What happened to one part of a plan, in words. */
export type ToldChange = {
  /** Id of the item, or the name of the part. */
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly item?: ItemId;
  readonly title: string;
  /** What can't be said as a field: that it was moved, that only the formatting changed. */
  readonly remarks: readonly string[];
  readonly fields: readonly FieldChange[];
  /** Units it rests on, by `unitKey`: for who changed them. */
  readonly units: readonly string[];
};

/** What words need of the two moments. */
export type Compared = {
  readonly from: ComparedContent;
  readonly to: ComparedContent;
  readonly comparison: PlanComparison;
};

type Teller = {
  readonly words: PlanWords;
  readonly texts: ChangeVocabulary;
  readonly names: ShownNames;
  readonly title: (item: string) => string;
};

function tellerOf({ from, to }: Compared, words: PlanWords, texts: ChangeVocabulary): Teller {
  const all = [...from.items, ...to.items];
  const titles = new Map<string, string>(
    all.map(({ id, code, title }) => {
      const named = title === '' ? words.texts.untitled : title;
      return [id, code === undefined || named.startsWith(code) ? named : `${code} ${named}`];
    }),
  );
  const levels = new Map<string, string>(
    [...from.outline.levels, ...to.outline.levels].map(({ id, ownName }) => [id, ownName]),
  );
  const targets = new Map<string, string>(
    [...from.targets, ...to.targets].map(({ id, indicator }) => [
      id,
      'known' in indicator ? indicator.known : texts.unnamedTarget,
    ]),
  );
  return {
    words,
    texts,
    title: (item) => titles.get(item) ?? texts.gone,
    names: {
      level: (id) => levels.get(id) ?? id,
      target: (id) => targets.get(id) ?? texts.unnamedTarget,
    },
  };
}

/** Of an item that came or went: its title says it already, or it is no word of the plan. */
const NOT_TOLD_OF_WHOLE = new Set(['title', 'code', 'level', 'source', 'certainty', 'inPlan']);

/** Fields that hold something: what came or went is told by what it said, not by what it left open. */
function saying(fields: readonly FieldChange[], { words }: Teller): FieldChange[] {
  const open = Object.values(words.texts.open);
  return fields.filter(({ key, from, to }) => {
    if (NOT_TOLD_OF_WHOLE.has(key)) return false;
    return !open.includes(from === '' ? to : from);
  });
}

/** Came or went as a whole: only what it says; otherwise field by field. */
function fieldsOf(
  unit: 'item' | 'target',
  { before, after }: Pick<ItemChange | TargetChange, 'before' | 'after'>,
  teller: Teller,
): FieldChange[] {
  const { words, names } = teller;
  const of = (content: unknown) => ({ unit, content }) as Parameters<typeof changedFields>[1];
  if (before && after) return changedFields(of(before), of(after), words, names);
  const whole = after ?? before;
  if (!whole) return [];
  const fields = saying(changedFields(undefined, of(whole), words, names), teller);
  return after ? fields : fields.map((field) => ({ ...field, from: field.to, to: '' }));
}

function targetFields(change: TargetChange, teller: Teller): FieldChange[] {
  const { texts, names } = teller;
  const { target, before, after } = change;
  const label = texts.target(names.target(target));
  const fields = fieldsOf('target', change, teller).map((field) => ({
    ...field,
    key: `${target}.${field.key}`,
    label: `${label}: ${field.label}`,
  }));
  if (before && after) return fields;
  const to = after ? texts.targetAdded : texts.targetRemoved;
  return [{ key: target, label, from: '', to }, ...fields];
}

function placeWords(parents: Parents, { texts, title }: Teller): string {
  if (parents.length === 0) return texts.nowhere;
  return parents
    .map((parent) => (parent === null ? texts.top : texts.quoted(title(parent))))
    .join(', ');
}

function moveWords({ kind, from, to }: Move, teller: Teller): string {
  const { texts } = teller;
  return kind === 'elsewhere'
    ? texts.moved(placeWords(from, teller), placeWords(to, teller))
    : texts.reordered(placeWords(to, teller));
}

/** A field that differs although its words are the same: the formatting of a text, or a note beside the value. */
function unseen(change: ItemChange, told: readonly FieldChange[], { texts }: Teller): string[] {
  const { before, after } = change;
  if (!before || !after) return [];
  const seen = new Set(told.map(({ key }) => key.split('.')[0]));
  const hidden = change.fields.filter((field) => !seen.has(field));
  if (hidden.length === 0) return [];
  return [hidden.includes('text') ? texts.layout : texts.notes];
}

function itemTold(change: ItemChange, teller: Teller): ToldChange {
  const { item, before, after, move, targets } = change;
  const own = fieldsOf('item', change, teller);
  const fields = [...own, ...targets.flatMap((target) => targetFields(target, teller))];
  const changed = change.fields.length + targets.length > 0;
  return {
    key: item,
    item,
    kind: before ? (after ? (changed ? 'changed' : 'moved') : 'removed') : 'added',
    title: teller.title(item),
    remarks: [...(move ? [moveWords(move, teller)] : []), ...unseen(change, own, teller)],
    fields,
    units: [`item:${item}`, ...targets.map(({ target }) => `target:${target}`)],
  };
}

/** @returns what differs between two moments, part by part in reading order, in words */
export function toldChanges(
  compared: Compared,
  words: PlanWords,
  texts: ChangeVocabulary,
): readonly ToldChange[] {
  const { from, to, comparison } = compared;
  const teller = tellerOf(compared, words, texts);
  const part = (
    key: string,
    title: string,
    fields: readonly FieldChange[],
    units: readonly string[],
  ): ToldChange[] =>
    fields.length === 0 ? [] : [{ key, kind: 'changed', title, remarks: [], fields, units }];
  const about = changedFields(
    { unit: 'about', content: from.about },
    { unit: 'about', content: to.about },
    words,
  );
  const order =
    comparison.levels || comparison.links
      ? outlineChanges(from.outline, to.outline, words, teller.title).filter(
          ({ key }) => key !== 'order',
        )
      : [];
  return [
    ...part('about', texts.about, about, ['about']),
    ...part('outline', texts.order, order, ['outline']),
    ...part(
      'targets',
      texts.wholePlanTargets,
      comparison.planTargets.flatMap((target) => targetFields(target, teller)),
      comparison.planTargets.map(({ target }) => `target:${target}`),
    ),
    ...comparison.items.map((change) => itemTold(change, teller)),
  ];
}

/** @returns how much differs, in a few words */
export function countWords(
  { counts }: PlanComparison,
  { counts: texts }: ChangeVocabulary,
): readonly string[] {
  return (['added', 'removed', 'changed', 'moved'] as const).flatMap((kind) =>
    counts[kind] === 0 ? [] : [texts[kind](counts[kind])],
  );
}
