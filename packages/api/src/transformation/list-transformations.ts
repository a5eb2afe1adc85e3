import { listTransformations as readAll, type TransformationHead } from '@iza/db/transformation';
import { isPaused, readClock } from '@iza/domain/clock';
import { mayBeginTransformation } from '@iza/domain/transformation';
import type { IsoDate, PartyId } from '@iza/domain/values';
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

/** @returns a plan as lists show it */
export function cardOf(
  scope: Scope,
  head: TransformationHead,
  nameOf: NameParty,
  today: IsoDate,
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
    clock: clock ? readClock(clock, today) : [],
    paused: clock !== null && isPaused(clock),
    example: origin === 'example',
  };
}

/** Every plan that the actor may read: applicants their own, leaders those of their areas, the programme team all. */
export async function listTransformations(scope: Scope): Promise<TransformationListView> {
  const heads = await readAll(scope.tx);
  const parties = heads.flatMap(({ applicants, leaders }) => [...applicants, ...leaders]);
  const nameOf = await partiesByName(scope, [...new Set(parties)]);
  return {
    plans: heads.map((head) => cardOf(scope, head, nameOf, scope.today)),
    mayBegin: mayBeginTransformation(scope.actor),
    today: scope.today,
  };
}
