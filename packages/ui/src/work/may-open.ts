import type { PlanCard } from '@iza/api/plan';
import { mayActor, type Actor } from '@iza/domain/access';

/** @returns whether a plan in a list can be opened by this reader: followers see the stage of a draft, not its text */
export function mayOpen(actor: Actor, { kind, stage, regions }: PlanCard): boolean {
  return mayActor(actor, 'read', {
    kind,
    stage,
    regions: regions.map(({ id }) => id),
    overlapping: [],
  });
}
