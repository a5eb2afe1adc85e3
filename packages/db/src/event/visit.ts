import type { AgendaItemId } from '@iza/domain/action';
import type { PlanId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { lastSeq } from './list-events.ts';

/** @returns up to where the acting person had seen things at the end of the last day it was here; 0 the first time */
export async function seenUntil(tx: Tx): Promise<number> {
  const [row] = await tx<{ seen: number }[]>`
    select case when day < (now() at time zone 'Europe/Amsterdam')::date then latest else since end as seen
    from iza.person_visit where person = iza.actor_person()`;
  return row?.seen ?? 0;
}

/** Remembers that the acting person is here now; what it saw today counts as seen from tomorrow on. */
export async function rememberVisit(tx: Tx): Promise<void> {
  const last = await lastSeq(tx);
  await tx`
    insert into iza.person_visit as visit (person, day, since, latest)
    values (iza.actor_person(), (now() at time zone 'Europe/Amsterdam')::date, 0, ${last})
    on conflict (person) do update set
      since = case when visit.day < excluded.day then visit.latest else visit.since end,
      day = excluded.day,
      latest = excluded.latest`;
}

/** What others did to a plan. */
export type ChangedPlan = {
  readonly plan: PlanId;
  readonly count: number;
  readonly lastAt: string;
  readonly lastBy: string | null;
};

/** @returns the plans to which others did something after a `seq`, as far as the actor may know, the latest first */
export function changedSince(
  tx: Tx,
  seq: number,
  plans: readonly PlanId[],
): Promise<readonly ChangedPlan[]> {
  return tx<ChangedPlan[]>`
    select plan, count(*) as count, max(at) as "lastAt", (array_agg(person_name order by seq desc))[1] as "lastBy"
    from iza.event
    where seq > ${seq} and plan = any (${[...plans]}) and person is distinct from iza.actor_person()
    group by plan
    order by max(seq) desc`;
}

/** @returns the items of the agenda on which others wrote something after a `seq`, as far as the actor may know, the latest first */
export async function agendaChangedSince(tx: Tx, seq: number): Promise<readonly AgendaItemId[]> {
  const rows = await tx<{ agenda: AgendaItemId }[]>`
    select agenda from iza.event
    where seq > ${seq} and agenda is not null and person is distinct from iza.actor_person()
    group by agenda
    order by max(seq) desc`;
  return rows.map(({ agenda }) => agenda);
}
