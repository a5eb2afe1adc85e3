import { isGap } from '../values/index.ts';
import type { PlanItem } from './item.ts';
import type { PlanContent } from './plan.ts';
import type { Target } from './target.ts';

/**
 * A field that the region left open. Gaps are counted for the plan's own people only; adopting with gaps is normal, nobody has to explain
 * them, and they are never counted across regions (B.2.a: parties answer for the goal, not for filling in forms).
 */
export type Gap =
  | {
      readonly on: 'item';
      readonly item: PlanItem['id'];
      readonly field: string;
      readonly phase?: number;
    }
  | { readonly on: 'target'; readonly target: Target['id']; readonly field: string }
  | { readonly on: 'plan'; readonly field: string };

type MaybeField = { known: unknown } | { open: string };

function gapFields(fields: Record<string, MaybeField>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (isGap(field) ? [name] : []));
}

/** @returns what is left open in an item: what B.2 and C.6.c ask of an agreement (parties, scale, moment, results, progress); a text may be empty */
export function gapsOfItem(item: PlanItem): Gap[] {
  const on = { on: 'item', item: item.id } as const;
  if (item.type === 'challenge')
    return gapFields({ goal: item.goal }).map((field) => ({ ...on, field }));
  if (item.type === 'group') return [];
  const { parties, firmness, progressShownBy } = item;
  const own = gapFields({ parties, firmness, progressShownBy }).map((field) => ({ ...on, field }));
  const inPhases = item.phases.flatMap(({ scale, when, targets }, phase) =>
    gapFields({ scale, when, targets }).map((field) => ({ ...on, field, phase })),
  );
  return item.phases.length === 0 ? [...own, { ...on, field: 'phases' }] : [...own, ...inPhases];
}

/** @returns what is left open in a target */
export function gapsOfTarget(target: Target): Gap[] {
  const { indicator, baseline } = target;
  return gapFields({ indicator, baseline }).map((field) => ({
    on: 'target',
    target: target.id,
    field,
  }));
}

/** @returns every gap of a plan version, working corner left out: what is not in the plan has no gaps */
export function gapsOf(content: PlanContent): Gap[] {
  const { profile, participants } = content.about.content;
  return [
    ...gapFields({ profile, participants }).map((field) => ({ on: 'plan', field }) as const),
    ...content.items.flatMap(({ content: item }) => (item.inPlan ? gapsOfItem(item) : [])),
    ...content.targets.flatMap(({ content: target }) => gapsOfTarget(target)),
  ];
}
