import { canonicalJson } from '../values/index.ts';

/** A unit at two moments; `before` is absent for what came, `after` for what went. `fields`: the parts that differ, by their names. */
export type Changed<Content> = {
  readonly before: Content | undefined;
  readonly after: Content | undefined;
  readonly fields: readonly string[];
};

const SAME_IN_EACH = new Set(['id', 'type', 'key']);

/** @returns the names of the parts that differ between two moments of a unit */
export function differingFields(before: object | undefined, after: object | undefined): string[] {
  if (!before || !after) return [];
  const [old, now] = [before, after] as Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !SAME_IN_EACH.has(name) && canonicalJson(old?.[name]) !== canonicalJson(now?.[name]),
  );
}

/** @returns what differs of a unit between two moments, `undefined` when nothing does */
export function changeOf<Content extends object>(
  before: Content | undefined,
  after: Content | undefined,
): Changed<Content> | undefined {
  const fields = differingFields(before, after);
  return before && after && fields.length === 0 ? undefined : { before, after, fields };
}
