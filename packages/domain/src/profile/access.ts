import { mayActor, mayBeginPlan, type PlanResource } from '../access/may-actor.ts';
import type { Actor } from '../access/role.ts';
import type { PlanKind } from '../plan/plan.ts';
import type { RegionId } from '../values/index.ts';
import type { ProfileStage } from './adoption.ts';

/** What can be done with a version of a profile. */
export const PROFILE_ACTIONS = ['read', 'read-history', 'edit', 'sign'] as const;
export type ProfileAction = (typeof PROFILE_ACTIONS)[number];

/** What a permission depends on. */
export type ProfileResource = {
  readonly kind: PlanKind;
  readonly stage: ProfileStage;
  readonly region: RegionId;
  readonly overlapping: readonly RegionId[];
};

/** A draft of a profile is guarded like the draft of a plan of that kind of region, and an adopted one like an adopted plan. */
function asPlan({ kind, stage, region, overlapping }: ProfileResource): PlanResource {
  return {
    kind,
    stage: stage === 'concept' ? 'drafting' : 'adopted',
    regions: [region],
    overlapping,
  };
}

const AS_PLAN_ACTION = {
  read: 'read',
  'read-history': 'read-working-corner',
  edit: 'edit',
  sign: 'sign',
} as const;

/** May this actor do this to that version of a profile? Row-level security repeats it. @see B.2.b, C.6.c, C.6.d */
export function mayProfile(
  actor: Actor,
  action: ProfileAction,
  resource: ProfileResource,
): boolean {
  // The steps after a plan's adoption have no like in a profile: there is nothing left to sign.
  if (action === 'sign' && resource.stage === 'adopted') return false;
  return mayActor(actor, AS_PLAN_ACTION[action], asPlan(resource));
}

/** Who begins the profile of a region: those who may begin its plan. */
export function mayBeginProfile(actor: Actor, kind: PlanKind, region: RegionId): boolean {
  return mayBeginPlan(actor, kind, [region]);
}
