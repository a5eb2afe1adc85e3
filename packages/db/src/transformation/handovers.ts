import type { IsoDate, PartyId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A lead that went over from one applicant to another, signed by both. */
export type HandoverRow = {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly on: IsoDate;
  readonly reason: string;
};

/** @returns how the lead of a plan went over since it was offered, the latest first, as far as the actor may read its steps */
export function readHandovers(tx: Tx, plan: TransformationId): Promise<readonly HandoverRow[]> {
  return tx<HandoverRow[]>`
    select g.of_party as "from", s.command ->> 'party' as "to", s.command ->> 'reason' as reason,
      coalesce((select e.day from iza.transformation_event e
        where e.plan = s.plan and e.at >= s.closed_at and e.event ->> 'kind' = 'step-taken' and e.event ->> 'command' = 'hand-lead'
        order by e.seq limit 1), s.closed_at::date) as "on"
    from iza.transformation_step s join iza.transformation_signature g on g.step = s.id and g.side = 'lead'
    where s.plan = ${plan} and s.status = 'taken' and s.command ->> 'command' = 'hand-lead' order by s.closed_at desc`;
}
