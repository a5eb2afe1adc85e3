import { z } from 'zod';
import {
  areaSchema,
  editionSchema,
  itemIdSchema,
  knownOf,
  planIdSchema,
  regionIdSchema,
  targetIdSchema,
  type ItemId,
  type PlanVersionId,
  type TargetId,
} from '../values/index.ts';
import type { PlanAbout } from './about.ts';
import { planAboutSchema } from './about.ts';
import type { PlanItem } from './item.ts';
import { planItemSchema } from './item.ts';
import type { Outline } from './outline.ts';
import type { Target } from './target.ts';
import { targetSchema } from './target.ts';

export const planKindSchema = z.enum(['roaz', 'regional']).meta({ description: 'Kind of plan' });
export type PlanKind = z.infer<typeof planKindSchema>;

export const templateIdSchema = z.enum(['roaz-plan-2023', 'regional-plan-2023']);
export type TemplateId = z.infer<typeof templateIdSchema>;

/** `example`: shown with the demonstration, marked on every screen; never mixed with live plans. */
export const planOriginSchema = z.enum(['live', 'example']);

/** What does not change with a plan's versions. */
export const planSchema = z.strictObject({
  id: planIdSchema,
  kind: planKindSchema,
  template: templateIdSchema,
  edition: editionSchema,
  regions: z.array(regionIdSchema).min(1).max(50),
  area: areaSchema,
  parent: planIdSchema.optional().describe('Plan this is a part of'),
  origin: planOriginSchema,
});
export type Plan = z.infer<typeof planSchema>;

/**
 * What is saved at once: the plan as a whole, one item, or one target, each with its own revision. The outline (levels, order, links) is
 * changed by operations and has a revision too.
 */
export const unitContentSchema = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('about'), content: planAboutSchema }),
  z.strictObject({ unit: z.literal('item'), content: planItemSchema }),
  z.strictObject({ unit: z.literal('target'), content: targetSchema }),
]);
export type UnitContent = z.infer<typeof unitContentSchema>;
export type UnitKind = UnitContent['unit'];

/** Names one unit of a plan version. */
export const unitRefSchema = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('about') }),
  z.strictObject({ unit: z.literal('outline') }),
  z.strictObject({ unit: z.literal('item'), id: itemIdSchema }),
  z.strictObject({ unit: z.literal('target'), id: targetIdSchema }),
]);
export type UnitRef = z.infer<typeof unitRefSchema>;

/** @returns a text that names the unit within its version, for keys and addresses */
export function unitKey(ref: UnitRef): string {
  return 'id' in ref ? `${ref.unit}:${ref.id}` : ref.unit;
}

/** A unit with its revision: 1 when made, one more with each save. */
export type Revised<Content> = { readonly revision: number; readonly content: Content };

/** The content of a plan version. */
export type PlanContent = {
  readonly version: PlanVersionId;
  readonly about: Revised<PlanAbout>;
  readonly outline: Revised<Outline>;
  readonly items: readonly Revised<PlanItem>[];
  readonly targets: readonly Revised<Target>[];
};

/** @returns ids that a target or phase points at and that don't exist in the content, which must be none */
export function danglingReferences(content: PlanContent): (ItemId | TargetId)[] {
  const items = new Set<string>(content.items.map(({ content: item }) => item.id));
  const targets = new Set<string>(content.targets.map(({ content: target }) => target.id));
  const fromTargets = content.targets.flatMap(({ content: { on } }) =>
    on === 'plan' || items.has(on) ? [] : [on],
  );
  const fromPhases = content.items.flatMap(({ content: item }) =>
    item.type === 'agreement'
      ? item.phases.flatMap((phase) =>
          (knownOf(phase.targets) ?? []).filter((id) => !targets.has(id)),
        )
      : [],
  );
  const fromPlacements = content.outline.content.placements.flatMap(({ item, parent }) =>
    [item, ...(parent === null ? [] : [parent])].filter((id) => !items.has(id)),
  );
  return [...fromTargets, ...fromPhases, ...fromPlacements];
}
