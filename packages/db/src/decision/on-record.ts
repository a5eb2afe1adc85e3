import type { PartyId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** Who put something on record, and that it was withdrawn. Names are empty where the operator did, by command. */
export type OnRecord = {
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly recordedByParty: PartyId | null;
  readonly withdrawn: {
    readonly at: string;
    readonly by: string;
    readonly reason: string;
  } | null;
};

/** The columns of `OnRecord`, of a table called `r`. */
export const onRecordColumns = (tx: Tx) => tx`
  r.recorded_at as "recordedAt", coalesce(r.recorded_by_name, '') as "recordedBy", r.recorded_by_party as "recordedByParty",
  case when r.withdrawn_at is not null then jsonb_build_object(
    'at', to_char(r.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'by', coalesce(r.withdrawn_by_name, ''), 'reason', r.withdrawn_reason) end as withdrawn`;
