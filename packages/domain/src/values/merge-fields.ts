/** Content with fields at the top level; what is merged and what clashes is told per field. */
export type Fields = Readonly<Record<string, unknown>>;

/** @returns whether two values have the same content, whatever the order of their keys */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Fields, b as Fields];
  const keys = (fields: Fields) => Object.keys(fields).filter((key) => fields[key] !== undefined);
  const own = keys(left);
  return (
    own.length === keys(right).length && own.every((key) => sameContent(left[key], right[key]))
  );
}

export type Merge<Content> = { readonly merged: Content; readonly clashes: readonly string[] };

/**
 * Merges two changes made on the same base. A field that only one side touched is that side's; a field that both touched differently
 * clashes, and keeps mine in `merged` until a person has chosen.
 */
export function mergeFields<Content extends Fields>(
  base: Content,
  mine: Content,
  theirs: Content,
): Merge<Content> {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const clashes: string[] = [];
  const merged: Record<string, unknown> = {};
  for (const name of names) {
    const [was, my, their] = [base[name], mine[name], theirs[name]];
    const mineChanged = !sameContent(was, my);
    if (mineChanged && !sameContent(was, their) && !sameContent(my, their)) clashes.push(name);
    const value = mineChanged ? my : their;
    if (value !== undefined) merged[name] = value;
  }
  return { merged: merged as Content, clashes };
}
