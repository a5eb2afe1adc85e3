import type { Tx } from '@iza/db/connection';
import {
  readAssignments,
  readTransformationList,
  type AssignmentRow,
  type ListedTransformation,
  type TransformationHead,
} from '@iza/db/transformation';
import { isPaused, readClock } from '@iza/domain/clock';
import { mayBeginTransformation } from '@iza/domain/transformation';
import type { PartyId } from '@iza/domain/values';
import { partiesByName, regionName, type NameParty, type Scope } from '../scope/index.ts';
import type {
  ListedPlan,
  TransformationCard,
  TransformationListView,
} from './transformation-view.ts';

type Standing = Pick<TransformationHead, 'lead' | 'leaders' | 'applicants'>;

function standing({ lead, leaders, applicants }: Standing, { actor }: Scope) {
  const { party, role } = actor;
  if (role === 'market-leader') {
    const rank = leaders.indexOf(party);
    if (rank >= 0) return rank === 0 ? 'first-leader' : 'second-leader';
  }
  if (lead === party) return 'lead';
  return applicants.includes(party) ? 'applicant' : null;
}

function listed(
  scope: Scope,
  row: ListedTransformation,
  assignment: AssignmentRow | undefined,
): ListedPlan {
  const { id, name, stage, stageSince, shown, lead, asked, origin } = row;
  const { regions, sectors, themes, applicants, leaders, clock } = row.many;
  return {
    plan: id,
    name,
    stage,
    stageSince,
    shown,
    applicants,
    lead,
    leaders,
    mine: standing({ lead, leaders, applicants }, scope),
    regions,
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

/** @returns a plan as it stands in lists; `assignment`: who of the acting company handles it */
export function cardOf(
  scope: Scope,
  head: TransformationHead,
  nameOf: NameParty,
  assignment: AssignmentRow | undefined,
): TransformationCard {
  const { state, applicants, leaders, regions } = head;
  const many = { ...head, clock: 'clock' in state ? state.clock : null };
  const named = (party: PartyId) => ({ party, name: nameOf(party) });
  return {
    ...listed(scope, { ...head, stage: state.stage, many }, assignment),
    applicants: applicants.map(named),
    leaders: leaders.map(named),
    regions: regions.map((id) => ({ id, name: regionName(id) })),
  };
}

/** @returns the names of what a list names often, each once */
function namesOf<Id extends string>(
  ids: readonly Id[],
  nameOf: (id: Id) => string,
): Readonly<Record<Id, string>> {
  const names = [...new Set(ids)].map((id) => [id, nameOf(id)] as const);
  return Object.fromEntries(names) as Record<Id, string>;
}

/** The rows of the list, as far as who asks may read them; asked before it is known who that is. */
export function readList(tx: Tx) {
  return readTransformationList(tx);
}

/** Every plan that the actor may read: applicants their own, leaders those of their areas, the programme team all. */
export async function listTransformations(
  scope: Scope,
  _input: undefined | void,
  sent: ReturnType<typeof readList>,
): Promise<TransformationListView> {
  const rows = await sent;
  const parties = rows.flatMap(({ many }) => [...many.applicants, ...many.leaders]);
  const keepsMandates = scope.actor.role === 'market-leader';
  const [nameOf, assigned] = await Promise.all([
    partiesByName(scope, [...new Set(parties)]),
    keepsMandates ? readAssignments(scope.tx) : [],
  ]);
  const of = new Map(assigned.map((one) => [one.plan, one]));
  return {
    plans: rows.map((row) => listed(scope, row, of.get(row.id))),
    partyNames: namesOf(parties, nameOf),
    regionNames: namesOf(
      rows.flatMap(({ many }) => many.regions),
      regionName,
    ),
    mayBegin: mayBeginTransformation(scope.actor),
    keepsMandates,
    today: scope.today,
  };
}
