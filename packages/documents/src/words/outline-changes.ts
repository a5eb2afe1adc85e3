import type { Outline } from '@iza/domain/plan';
import type { PlanWords } from './plan-words.ts';
import type { FieldChange } from './shown-fields.ts';
import { lowerFirst } from './lower-first.ts';

function linesOf(outline: Outline | undefined, words: PlanWords, title: (item: string) => string) {
  if (!outline) return { levels: '', order: '', links: '' };
  const target = (to: Outline['links'][number]['to']) =>
    'item' in to ? title(to.item) : 'clause' in to ? words.texts.clause(to.clause) : to.external;
  return {
    levels: outline.levels.map(({ ownName }) => ownName).join('\n'),
    order: outline.placements
      .map(({ item, parent }) =>
        parent === null ? title(item) : `${title(parent)} › ${title(item)}`,
      )
      .join('\n'),
    links: outline.links
      .map(
        ({ from, to, kind }) =>
          `${title(from)} – ${lowerFirst(words.texts.linkKinds[kind])} – ${target(to)}`,
      )
      .join('\n'),
  };
}

const added = (from: string, to: string) => {
  const had = new Set(from.split('\n'));
  return to
    .split('\n')
    .filter((line) => line !== '' && !had.has(line))
    .join('\n');
};

/** @returns what changed between two outlines, only the lines that differ */
export function outlineChanges(
  before: Outline | undefined,
  after: Outline,
  words: PlanWords,
  title: (item: string) => string,
): FieldChange[] {
  const [old, now] = [linesOf(before, words, title), linesOf(after, words, title)];
  return (['levels', 'order', 'links'] as const)
    .filter((key) => old[key] !== now[key])
    .map((key) => ({
      key,
      label: words.texts.fields[key],
      from: added(now[key], old[key]),
      to: added(old[key], now[key]),
    }));
}
