import type { IsoDate, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A hold by a public authority, and how it ended. */
export type HoldRow = {
  readonly by: string;
  readonly ground: string;
  readonly on: IsoDate;
  readonly until: IsoDate | null;
  /** `null`: it still holds. */
  readonly ended: {
    readonly on: IsoDate;
    readonly outcome: 'goes-on' | 'stops';
    readonly reason: string;
  } | null;
};

/** @returns the holds of a plan, the latest first, as far as the actor may read its steps. Days are of the event, as the installation counts. */
export function readHolds(tx: Tx, plan: TransformationId): Promise<readonly HoldRow[]> {
  return tx<HoldRow[]>`
    with told as (
      select s.command, s.closed_at, row_number() over (partition by s.command ->> 'command' order by s.closed_at) as nth,
        (select e.day from iza.transformation_event e
          where e.plan = s.plan and e.event ->> 'kind' = 'step-taken' and e.event ->> 'command' = s.command ->> 'command'
            and e.at >= s.closed_at
          order by e.seq limit 1) as day
      from iza.transformation_step s
      where s.plan = ${plan} and s.status = 'taken' and s.command ->> 'command' in ('hold', 'end-hold')
    )
    select h.command ->> 'by' as by, h.command ->> 'ground' as ground, coalesce(h.day, h.closed_at::date) as "on",
      (h.command ->> 'until')::date as until,
      case when e.command is not null then jsonb_build_object('on', coalesce(e.day, e.closed_at::date),
        'outcome', e.command ->> 'outcome', 'reason', e.command ->> 'reason') end as ended
    from told h left join told e on e.command ->> 'command' = 'end-hold' and e.nth = h.nth
    where h.command ->> 'command' = 'hold' order by h.nth desc`;
}
