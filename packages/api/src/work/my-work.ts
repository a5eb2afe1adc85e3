import { listPlans } from '@iza/db/plan';
import { capacitiesOf } from '@iza/db/session';
import { ownActions } from '../meeting/end-action.ts';
import { cardOf } from '../plan/card-of.ts';
import type { Scope } from '../scope/index.ts';
import { changedPlans } from './changed-plans.ts';
import { lateOf } from './late-of.ts';
import { profilesToSign } from './profiles-to-sign.ts';
import { roundsOver } from './progress-work.ts';
import { regionMatters } from './region-matters.ts';
import { transformationsWaiting } from './transformations-waiting.ts';
import { waitingFor } from './waiting-for.ts';
import type { WorkView } from './work-view.ts';

/** The actor's own page: its regions and their plans, what waits, what is late, what others changed since the last visit. */
export async function myWork(scope: Scope): Promise<WorkView> {
  const { tx, actor, today } = scope;
  const regions = [...actor.regions];
  const rows = regions.length > 0 ? await listPlans(tx, { regions }) : [];
  const plans = rows.map(cardOf);
  const [
    capacities,
    waiting,
    profiles,
    matters,
    meetingActions,
    transformations,
    over,
    { changed },
  ] = await Promise.all([
    capacitiesOf(tx),
    waitingFor(scope, plans),
    profilesToSign(scope),
    regionMatters(scope),
    ownActions(scope),
    transformationsWaiting(scope),
    roundsOver(scope, plans),
    changedPlans(scope, plans),
  ]);
  const acting = capacities.find(({ party, role }) => party === actor.party && role === actor.role);
  const late = [...plans.flatMap((plan) => lateOf(plan, today)), ...over];
  const own = acting?.regions ?? [];
  return {
    regions: own,
    plans,
    waiting,
    profilesToSign: profiles,
    regionMatters: matters,
    transformations,
    meetingActions,
    late,
    changed,
  };
}
