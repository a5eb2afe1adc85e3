import type { AgendaItemId } from '@iza/domain/action';
import type { AgendaEvent, StoredEvent } from '@iza/domain/event';
import { unitKey, type UnitRef } from '@iza/domain/plan';
import type { PlanId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** An event with the names of who did it; `null`: the operator, by command. */
export type ListedEvent = StoredEvent & {
  readonly personName: string | null;
  readonly partyName: string | null;
};

export type EventFilter = {
  /** Only what happened before this `seq`. */
  readonly before?: number | undefined;
  readonly unit?: UnitRef | undefined;
  readonly limit: number;
};

/** @returns what happened to a version, as far as the actor may know, newest first */
export function listEvents(
  tx: Tx,
  version: PlanVersionId,
  filter: EventFilter,
): Promise<readonly ListedEvent[]> {
  const { before, unit } = filter;
  return tx<ListedEvent[]>`
    select e.seq, e.at, e.day, e.person, e.party, e.role, e.plan, e.version, e.event,
      e.person_name as "personName", y.name as "partyName"
    from iza.event e left join iza.party y on y.id = e.party
    where e.version = ${version}
      ${before === undefined ? tx`` : tx`and e.seq < ${before}`}
      ${unit === undefined ? tx`` : tx`and e.unit = ${unitKey(unit)}`}
    order by e.seq desc limit ${filter.limit}`;
}

/** That something happened, without what: to a plan, or to an item of the agenda. */
export type EventNotice = { readonly seq: number } & (
  | {
      readonly plan: PlanId;
      readonly version: PlanVersionId;
      /** `unitKey` of the unit it was about. */
      readonly unit: string | null;
      readonly kind: StoredEvent['event']['kind'];
    }
  | { readonly agenda: AgendaItemId; readonly kind: AgendaEvent['kind'] }
);

type NoticeRow = { seq: number; kind: never; agenda: AgendaItemId | null } & {
  plan: PlanId;
  version: PlanVersionId;
  unit: string | null;
};

/** @returns what happened after a `seq`, as far as the actor may know, oldest first */
export async function eventsAfter(
  tx: Tx,
  seq: number,
  limit: number,
): Promise<readonly EventNotice[]> {
  const rows = await tx<NoticeRow[]>`
    select seq, plan, version, unit, kind, agenda from iza.event where seq > ${seq} order by seq limit ${limit}`;
  return rows.map(({ seq, kind, agenda, ...ofPlan }) =>
    agenda === null ? { seq, kind, ...ofPlan } : { seq, kind, agenda },
  );
}

/** @returns the number of the last event after a `seq` that the actor may know of; 0 when there is none: a cursor to tell */
export async function newestSeq(tx: Tx, after: number): Promise<number> {
  const [row] = await tx<{ seq: number | null }[]>`
    select max(seq) as seq from iza.event where seq > ${after}`;
  return row?.seq ?? 0;
}

/** @returns the number of the last event of the installation, to read on from; 0 when there is none. It counts what others do: not to be told */
export async function lastSeq(tx: Tx): Promise<number> {
  const [row] = await tx<{ seq: number }[]>`select iza.last_seq() as seq`;
  return row?.seq ?? 0;
}
