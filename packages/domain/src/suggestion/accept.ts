import type { PlanItem } from '../plan/index.ts';
import { mergeFields, ok, refuse, sameContent, type Fields, type Result } from '../values/index.ts';

export type SuggestionRefusal =
  | 'nothing-suggested'
  | 'suggestion-of-another-type'
  | 'suggestion-overtaken';

/** Not a suggestion's to change: which item it is, and whether it is in the plan. */
const NOT_SUGGESTED: readonly string[] = ['id', 'inPlan'];

const fieldsOf = (item: PlanItem) => item as unknown as Fields;

/** @returns the names of the fields in which the proposal differs from what it was written on */
export function suggestedFields(base: PlanItem, proposed: PlanItem): readonly string[] {
  const [was, would] = [fieldsOf(base), fieldsOf(proposed)];
  const names = new Set([...Object.keys(was), ...Object.keys(would)]);
  return [...names].filter(
    (name) => !NOT_SUGGESTED.includes(name) && !sameContent(was[name], would[name]),
  );
}

export type Accepting = {
  /** The item at the revision that the suggestion was written on. */
  readonly base: PlanItem;
  readonly proposed: PlanItem;
  /** The item as it stands now. */
  readonly current: PlanItem;
  /** Fields to take although they changed meanwhile too: someone looked at both and chose. */
  readonly overwrite: readonly string[];
};

/**
 * The item with the suggestion in it: the fields that the suggestion changed, and all that others changed meanwhile.
 * @returns a refusal that names the fields which changed meanwhile as well, so that nobody's words are overwritten unseen
 */
export function acceptSuggestion({
  base,
  proposed,
  current,
  overwrite,
}: Accepting): Result<PlanItem, SuggestionRefusal> {
  if (base.type !== proposed.type || base.type !== current.type)
    return refuse('suggestion-of-another-type');
  if (suggestedFields(base, proposed).length === 0) return refuse('nothing-suggested');
  const kept = { id: current.id, inPlan: current.inPlan };
  const { merged, clashes } = mergeFields(
    { ...fieldsOf(base), ...kept },
    { ...fieldsOf(proposed), ...kept },
    fieldsOf(current),
  );
  const unseen = clashes.filter((field) => !overwrite.includes(field));
  if (unseen.length > 0)
    return refuse('suggestion-overtaken', { detail: { fields: unseen.join(' ') } });
  return ok(merged as unknown as PlanItem);
}
