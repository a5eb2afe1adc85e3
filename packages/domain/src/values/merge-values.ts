import { sameContent, type Fields } from './merge-fields.ts';

/** Stands for two changes that can't both hold. */
export const CLASH = Symbol('clash');

type Change<Part> = { readonly from: number; readonly to: number; readonly put: readonly Part[] };

/** @returns the one stretch of a sequence that was replaced, as short as can be; `undefined` when nothing was */
function changeOf<Part>(was: readonly Part[], now: readonly Part[]): Change<Part> | undefined {
  let from = 0;
  while (from < was.length && from < now.length && sameContent(was[from], now[from])) from += 1;
  if (from === was.length && from === now.length) return undefined;
  let [to, end] = [was.length, now.length];
  while (to > from && end > from && sameContent(was[to - 1], now[end - 1]))
    [to, end] = [to - 1, end - 1];
  return { from, to, put: now.slice(from, end) };
}

const continuesWord = ([first]: readonly unknown[]) =>
  typeof first === 'string' && /^[\p{L}\p{N}]/u.test(first);

/** Two changes of stretches that don't overlap, one after the other; at one place the one that goes on with the word that stands there comes first. */
function inOrder<Part>(
  mine: Change<Part>,
  theirs: Change<Part>,
): readonly Change<Part>[] | undefined {
  const mineFits = mine.to <= theirs.from;
  const theirsFits = theirs.to <= mine.from;
  if (mineFits && theirsFits)
    return continuesWord(theirs.put) && !continuesWord(mine.put) ? [theirs, mine] : [mine, theirs];
  if (mineFits) return [mine, theirs];
  return theirsFits ? [theirs, mine] : undefined;
}

function mergeSequences<Part>(
  was: readonly Part[],
  mine: readonly Part[],
  theirs: readonly Part[],
): readonly Part[] | typeof CLASH {
  const [my, their] = [changeOf(was, mine), changeOf(was, theirs)];
  if (!my) return theirs;
  if (!their || sameContent(my, their)) return mine;
  const [first, second] = inOrder(my, their) ?? [];
  if (!first || !second) return mergeParts(was, mine, theirs);
  const between = was.slice(first.to, second.from);
  return [
    ...was.slice(0, first.from),
    ...first.put,
    ...between,
    ...second.put,
    ...was.slice(second.to),
  ];
}

/** Sequences in which parts changed and none came or went: each part by itself. */
function mergeParts<Part>(
  was: readonly Part[],
  mine: readonly Part[],
  theirs: readonly Part[],
): readonly Part[] | typeof CLASH {
  if (was.length !== mine.length || was.length !== theirs.length) return CLASH;
  const merged = was.map((part, at) => mergeValues(part, mine[at], theirs[at]));
  return merged.includes(CLASH) ? CLASH : (merged as Part[]);
}

function mergeRecords(was: Fields, mine: Fields, theirs: Fields): Fields | typeof CLASH {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = names.map(
    (name) => [name, mergeValues(was[name], mine[name], theirs[name])] as const,
  );
  if (merged.some(([, value]) => value === CLASH)) return CLASH;
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Merges two changes that one person made to the same value in two windows: texts letter by letter, lists part by part, records field by
 * field. What either added stays; nothing is merged where one took away what the other changed.
 * @returns the merged value, or `CLASH` where a person has to choose
 */
export function mergeValues(was: unknown, mine: unknown, theirs: unknown): unknown {
  if (sameContent(was, mine)) return theirs;
  if (sameContent(was, theirs) || sameContent(mine, theirs)) return mine;
  const values = [was, mine, theirs];
  if (values.every((value) => typeof value === 'string')) {
    const [before = [], my = [], their = []] = values.map((text) => [...text]);
    const merged = mergeSequences(before, my, their);
    return merged === CLASH ? CLASH : merged.join('');
  }
  if (values.every((value) => Array.isArray(value))) {
    const [before = [], my = [], their = []] = values;
    return mergeSequences<unknown>(before, my, their);
  }
  return values.every(isRecord) ? mergeRecords(...(values as [Fields, Fields, Fields])) : CLASH;
}
