import { z } from 'zod';
import type { ItemId } from '../values/index.ts';
import type { PlanItem } from './item.ts';
import type { PlanTemplate } from './template.ts';

/** Parts of a plan that are sections of text: an item can say that it is that part. */
export const SECTION_ELEMENTS = [
  'care-coordination',
  'quality-norms',
  'differentiation-concentration-spread',
  'joint-facilities',
] as const;
export const sectionElementSchema = z
  .enum(SECTION_ELEMENTS)
  .meta({ description: 'Part that the template asks for and that this item is' });
export type SectionElement = z.infer<typeof sectionElementSchema>;

type OtherElement = 'challenges' | 'agreements' | 'concrete-results' | 'minimum-acute-capacity';
export type ElementKey = SectionElement | OtherElement;

/** A part that the agreement asks of a plan of this kind, and what shows that it is there. */
export type RequiredElement = { readonly clause: string } & (
  | { readonly key: SectionElement; readonly by: 'section' }
  | { readonly key: OtherElement; readonly by: 'challenge' | 'agreement' | 'target' | 'decision' }
);

/** What is in the plan, as far as the checklist asks. */
export type ElementFacts = {
  /** Items in the plan, in their order. */
  readonly items: readonly Pick<PlanItem, 'id' | 'type' | 'element'>[];
  /** Items that result targets stand on; `plan` for those of the plan as a whole. */
  readonly targetsOn: readonly (ItemId | 'plan')[];
  readonly capacityDecided: boolean;
};

/** A required part with whether it is there, and where. It never blocks a step: gaps may be adopted. */
export type ElementStatus = RequiredElement & {
  readonly present: boolean;
  readonly at: ItemId | undefined;
};

/** @returns the parts that the template asks for, each with the spot where it stands */
export function elementsOf(
  { elements }: Pick<PlanTemplate, 'elements'>,
  { items, targetsOn, capacityDecided }: ElementFacts,
): ElementStatus[] {
  const spot = (element: RequiredElement): ItemId | 'plan' | undefined => {
    switch (element.by) {
      case 'section':
        return items.find((item) => item.element === element.key)?.id;
      case 'target':
        return items.find(({ id }) => targetsOn.includes(id))?.id ?? targetsOn[0];
      case 'decision':
        return capacityDecided ? 'plan' : undefined;
      default:
        return items.find(({ type }) => type === element.by)?.id;
    }
  };
  return elements.map((element) => {
    const at = spot(element);
    return { ...element, present: at !== undefined, at: at === 'plan' ? undefined : at };
  });
}
