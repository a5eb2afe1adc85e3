import type { PlanKind } from '../plan/plan.ts';
import type { PartyId, RegionId } from '../values/index.ts';
import { maySeeNationalOverview, editsPlans } from './may-actor.ts';
import { isRegionalRole, type Actor, type GrantRole } from './role.ts';

/** What can be done with an item of the agenda. `propose`: report on it; `lead`: confirm, move, appoint, ask, correct, link. */
export const ACTION_POINT_ACTIONS = ['read', 'propose', 'lead'] as const;
export type ActionPointAction = (typeof ACTION_POINT_ACTIONS)[number];

/** What a permission depends on: the codes of those responsible, as printed, and the trekker. */
export type ActionPointResource = {
  readonly responsible: readonly PartyId[];
  readonly trekker: PartyId | null;
};

/**
 * The codes that a party answers for: its own, and those of groups and sectors for which the register says that it answers (an umbrella for
 * its members).
 */
export type AnsweringFor = (party: PartyId) => readonly PartyId[];

/** @returns whether a role speaks for its party in the whole country; who was admitted in a region speaks there only */
export function speaksNationally(role: GrantRole): boolean {
  return !isRegionalRole(role) && role !== 'administrator';
}

/** @returns whether the actor's party answers for an item: named, in a group it answers for, or its trekker */
export function isAnswerable(
  actor: Actor,
  { responsible, trekker }: ActionPointResource,
  answersFor: AnsweringFor,
): boolean {
  if (!speaksNationally(actor.role)) return false;
  const codes = answersFor(actor.party);
  return codes.some((code) => code === trekker || responsible.includes(code));
}

/**
 * May this actor do this to that item of the agenda? Those who follow the whole country read all; only the programme team leads; a party
 * reads and reports on its own. Nobody else sees any. The database's row-level security repeats it, and one table tests both.
 */
export function mayActionPoint(
  actor: Actor,
  action: ActionPointAction,
  resource: ActionPointResource,
  answersFor: AnsweringFor,
): boolean {
  switch (action) {
    case 'read':
      return maySeeNationalOverview(actor) || isAnswerable(actor, resource, answersFor);
    case 'propose':
      return isAnswerable(actor, resource, answersFor);
    case 'lead':
      return mayLeadAgenda(actor);
  }
}

/** Who keeps the agenda: adds items, and leads all of them. */
export function mayLeadAgenda(actor: Actor): boolean {
  return actor.role === 'vws-programme';
}

/** @returns all the actor may do with an item, for the screens */
export function allowedOnActionPoint(
  actor: Actor,
  resource: ActionPointResource,
  answersFor: AnsweringFor,
): ActionPointAction[] {
  return ACTION_POINT_ACTIONS.filter((action) =>
    mayActionPoint(actor, action, resource, answersFor),
  );
}

/** Who says that a plan serves an item: the programme team, and who edits plans of that kind in the plan's own region, in any stage. */
export function mayLinkPlan(
  actor: Actor,
  plan: { readonly kind: PlanKind; readonly regions: readonly RegionId[] },
): boolean {
  if (mayLeadAgenda(actor)) return true;
  const own = actor.regions.some((region) => plan.regions.includes(region));
  return own && editsPlans(actor.role, plan.kind);
}
