import type { Link } from '@iza/domain/plan';
import { clauseIdSchema, type ItemId } from '@iza/domain/values';

/** @returns what a typed text points at: an item of the plan by its name, a clause such as `C.6.c`, or something outside the plan */
export function linkTargetOf(
  typed: string,
  itemByName: ReadonlyMap<string, ItemId>,
): Link['to'] | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const item = itemByName.get(text);
  if (item) return { item };
  const clause = clauseIdSchema.safeParse(text);
  return clause.success && /^[A-Z0-9]+(\.[A-Za-z0-9]+)+$/.test(text)
    ? { clause: clause.data }
    : { external: text };
}
