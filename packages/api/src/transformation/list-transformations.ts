import {
  listTransformations as readAll,
  readAssignments,
  type AssignmentRow,
  type TransformationHead,
} from '@iza/db/transformation';
import { isPaused, readClock } from '@iza/domain/clock';
import { mayBeginTransformation } from '@iza/domain/transformation';
import type { PartyId } from '@iza/domain/values';
import { partiesByName, regionName, type NameParty, type Scope } from '../scope/index.ts';
import type { TransformationCard, TransformationListView } from './transformation-view.ts';

function standing({ lead, leaders, applicants }: TransformationHead, { actor }: Scope) {
  const { party, role } = actor;
  if (role === 'market-leader') {
    const rank = leaders.indexOf(party);
    if (rank >= 0) return rank === 0 ? 'first-leader' : 'second-leader';
  }
  if (lead === party) return 'lead';
  return applicants.includes(party) ? 'applicant' : null;
}

/** @returns a plan as lists show it; `assignment`: who of the acting company handles it */
export function cardOf(
  scope: Scope,
  head: TransformationHead,
  nameOf: NameParty,
  assignment: AssignmentRow | undefined,
): TransformationCard {
  const { id, name, state, stageSince, shown, lead, regions, sectors, themes, asked, origin } =
    head;
  const named = (party: PartyId) => ({ party, name: nameOf(party) });
  const clock = 'clock' in state ? state.clock : null;
  return {
    plan: id,
    name,
    stage: state.stage,
    stageSince,
    shown,
    applicants: head.applicants.map(named),
    lead,
    leaders: head.leaders.map(named),
    mine: standing(head, scope),
    regions: regions.map((region) => ({ id: region, name: regionName(region) })),
    sectors,
    themes,
    asked,
    clock: clock ? readClock(clock, scope.today) : [],
    paused: clock !== null && isPaused(clock),
    assigned:
      assignment && !assignment.left
        ? { name: assignment.name, mine: assignment.person === scope.actor.person }
        : null,
    example: origin === 'example',
  };
}

/** Every plan that the actor may read: applicants their own, leaders those of their areas, the programme team all. */
export async function listTransformations(scope: Scope): Promise<TransformationListView> {
  const heads = await readAll(scope.tx);
  const parties = heads.flatMap(({ applicants, leaders }) => [...applicants, ...leaders]);
  const nameOf = await partiesByName(scope, [...new Set(parties)]);
  const keepsMandates = scope.actor.role === 'market-leader';
  const assigned = keepsMandates ? await readAssignments(scope.tx) : [];
  const of = new Map(assigned.map((one) => [one.plan, one]));
  return {
    plans: heads.map((head) => cardOf(scope, head, nameOf, of.get(head.id))),
    mayBegin: mayBeginTransformation(scope.actor),
    keepsMandates,
    today: scope.today,
  };
}
