import { LEFT_OPEN, type ItemId, type SourceRef, type TargetId } from '../values/index.ts';
import type { Agreement, PlanItem } from './item.ts';
import type { Target } from './target.ts';

/** An item that can be copied, with what it stands below in its own plan; `null`: at the top. */
export type Copyable = { readonly item: PlanItem; readonly parent: ItemId | null };

export type CopyInput = {
  /** What was chosen, in the order of the plan. */
  readonly chosen: readonly Copyable[];
  /** Every result target of that plan. */
  readonly targets: readonly Target[];
  /** What it comes below; `null`: at the top. */
  readonly below: ItemId | null;
  /** @returns where an item comes from, for people to read */
  readonly sourceOf: (item: PlanItem) => SourceRef;
  readonly newItemId: () => ItemId;
  readonly newTargetId: () => TargetId;
};

export type Copied = { readonly items: readonly Copyable[]; readonly targets: readonly Target[] };

const countedBy = (item: PlanItem): readonly TargetId[] =>
  item.type === 'agreement'
    ? item.phases.flatMap(({ targets }) => ('known' in targets ? targets.known : []))
    : [];

function countingBy(item: Agreement, ids: ReadonlyMap<TargetId, TargetId>): Agreement['phases'] {
  return item.phases.map((phase) => {
    if (!('known' in phase.targets)) return phase;
    const known = phase.targets.known.flatMap((id) => ids.get(id) ?? []);
    return { ...phase, targets: known.length === 0 ? LEFT_OPEN : { ...phase.targets, known } };
  });
}

/**
 * Items of one plan as new items of another: in the working corner, with their source named, without the number and level that they have
 * there, and without the part of the template that they stand for. Their result targets come along, also those of a heading that an
 * agreement is counted by. Nobody is bound by a copy: what was agreed there is a text here until the region puts it into its plan.
 */
export function copyItems(input: CopyInput): Copied {
  const { chosen, targets, below } = input;
  const ids = new Map(chosen.map(({ item }) => [item.id, input.newItemId()]));
  const countsBy = (target: TargetId) =>
    chosen.find(({ item }) => countedBy(item).includes(target))?.item.id;
  const along = targets.flatMap((target) => {
    const on = target.on === 'plan' || !ids.has(target.on) ? countsBy(target.id) : target.on;
    const copy = on && ids.get(on);
    return copy
      ? [{ was: target.id, target: { ...target, id: input.newTargetId(), on: copy } }]
      : [];
  });
  const targetIds = new Map(along.map(({ was, target }) => [was, target.id]));
  const items = chosen.map(({ item, parent }): Copyable => {
    const { level: _level, code: _code, element: _element, certainty: _certainty, ...kept } = item;
    const id = ids.get(item.id) ?? item.id;
    const copy = { ...kept, id, inPlan: false, source: input.sourceOf(item) };
    const under = (parent === null ? undefined : ids.get(parent)) ?? below;
    return {
      item: copy.type === 'agreement' ? { ...copy, phases: countingBy(copy, targetIds) } : copy,
      parent: under,
    };
  });
  return { items, targets: along.map(({ target }) => target) };
}
