import type { BodyDecision } from '@iza/domain/decision';
import type { ActionEnd, MeetingAction } from '@iza/domain/meeting';
import type {
  BodyDecisionId,
  MeetingActionId,
  MeetingId,
  MeetingPointId,
  PartyId,
  PersonId,
  PlanId,
  RegionId,
} from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A decision that was taken in a meeting, as it is recorded with its plan. */
export type MeetingDecisionRow = Pick<BodyDecision, 'body' | 'subject' | 'outcome' | 'text'> & {
  readonly id: BodyDecisionId;
  readonly point: MeetingPointId;
  readonly plan: PlanId;
  readonly planName: string;
  readonly withdrawn: boolean;
};

/** @returns what was decided in a meeting, as far as the actor may read it, in the order it was noted */
export function meetingDecisions(
  tx: Tx,
  meeting: MeetingId,
): Promise<readonly MeetingDecisionRow[]> {
  return tx<MeetingDecisionRow[]>`
    select d.id, m.point, d.body, d.subject, d.outcome, d.text, s.plan, s.name as "planName", d.withdrawn_at is not null as withdrawn
    from iza.meeting_decision m
    join iza.body_decision d on d.id = m.decision
    join iza.plan_summary s on s.version = d.version
    where m.meeting = ${meeting} order by m.at, d.id`;
}

/** Says in which meeting a decision was taken. @throws DatabaseRefusal `not-allowed` */
export async function addMeetingDecision(
  tx: Tx,
  decision: BodyDecisionId,
  meeting: MeetingId,
  point: MeetingPointId,
): Promise<void> {
  await tx`insert into iza.meeting_decision (decision, meeting, point) values (${decision}, ${meeting}, ${point})`;
}

export type MeetingActionRow = MeetingAction & {
  readonly id: MeetingActionId;
  readonly meeting: MeetingId;
  readonly region: RegionId;
  readonly point: MeetingPointId;
  readonly ownerName: string;
  readonly end: {
    readonly ends: ActionEnd;
    readonly note: string;
    readonly at: string;
    readonly by: string;
  } | null;
};

function actionsWhere(tx: Tx, condition: ReturnType<Tx>): Promise<MeetingActionRow[]> {
  return tx<MeetingActionRow[]>`
    select a.id, a.meeting, m.region, a.point, a.what, a.owner, a.owner_name as "ownerName", a.due,
      case when e.action is not null
        then jsonb_build_object('ends', e.ends, 'note', e.note, 'at', e.at, 'by', e.person_name) end as "end"
    from iza.meeting_action a
    join iza.meeting m on m.id = a.meeting
    left join iza.meeting_action_end e on e.action = a.id
    where ${condition} order by a.due, a.id`;
}

/** @returns what was agreed to be done in a meeting, first what is due first */
export function meetingActions(tx: Tx, meeting: MeetingId): Promise<readonly MeetingActionRow[]> {
  return actionsWhere(tx, tx`a.meeting = ${meeting}`);
}

/** @returns what the actor has to do still, of any meeting it may read */
export function ownMeetingActions(tx: Tx): Promise<readonly MeetingActionRow[]> {
  return actionsWhere(tx, tx`a.owner = iza.actor_person() and e.action is null`);
}

/** @returns an action, or `null` when there is none that the actor may read */
export async function findMeetingAction(
  tx: Tx,
  id: MeetingActionId,
): Promise<MeetingActionRow | null> {
  const [row] = await actionsWhere(tx, tx`a.id = ${id}`);
  return row ?? null;
}

/** Notes an action. @throws DatabaseRefusal `not-of-the-region`, `not-allowed` */
export async function addMeetingAction(
  tx: Tx,
  action: MeetingAction & {
    readonly id: MeetingActionId;
    readonly meeting: MeetingId;
    readonly point: MeetingPointId;
  },
): Promise<void> {
  const { id, meeting, point, what, owner, due } = action;
  await tx`
    insert into iza.meeting_action (id, meeting, point, what, owner, due)
    values (${id}, ${meeting}, ${point}, ${what}, ${owner}, ${due})`;
}

/** Says that an action was done, or is needed no more. @throws DatabaseRefusal `not-allowed` */
export async function endMeetingAction(
  tx: Tx,
  action: MeetingActionId,
  ends: ActionEnd,
  note: string,
): Promise<void> {
  await tx`insert into iza.meeting_action_end (action, ends, note) values (${action}, ${ends}, ${note})`;
}

/** One of a region's own people. */
export type PersonOfRegion = {
  readonly person: PersonId;
  readonly name: string;
  readonly partyName: string;
};

/** @returns the region's own people by name, for one of them; nobody for anyone else */
export function peopleOfRegion(tx: Tx, region: RegionId): Promise<readonly PersonOfRegion[]> {
  return tx<PersonOfRegion[]>`
    select person, name, party as "partyName" from iza.people_of_region(${region}) order by name`;
}

/** @returns parties that act in a region by grants that hold today, as its own people; by name */
export function partiesOfRegion(
  tx: Tx,
  region: RegionId,
): Promise<readonly { id: PartyId; name: string }[]> {
  return tx<{ id: PartyId; name: string }[]>`
    select distinct y.id, y.name from iza.admitted(array[${region}]) a join iza.party y on y.id = a.party
    where iza.insider_role(iza.meeting_kind(${region}), a.role) order by y.name`;
}
