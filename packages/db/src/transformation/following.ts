import type { ReportedResult, ResultReport } from '@iza/domain/transformation';
import type { PartyId, Quarter, TransformationId, TransformationPartId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type ObservationRow = {
  readonly result: TransformationPartId;
  readonly quarter: Quarter;
  readonly revision: number;
  readonly report: ResultReport;
  readonly personName: string;
  readonly party: PartyId | null;
  readonly at: string;
};

/** @returns how results stood, the newest of each result and quarter, oldest quarter first */
export function readObservations(
  tx: Tx,
  plan: TransformationId,
): Promise<readonly ObservationRow[]> {
  return tx<ObservationRow[]>`
    select distinct on (quarter, result) result, quarter, revision, content as report, coalesce(person_name, '') as "personName", party, at
    from iza.transformation_observation where plan = ${plan} order by quarter, result, revision desc`;
}

/** Stores a report that was made on revision `base`. @returns whether it was: not when someone reported since; lock the head first */
export async function saveObservation(
  tx: Tx,
  plan: TransformationId,
  quarter: Quarter,
  { result, base, report }: ReportedResult,
): Promise<boolean> {
  const { count } = await tx`
    insert into iza.transformation_observation (plan, result, quarter, revision, content)
    select ${plan}, ${result}, ${quarter}, ${base + 1}, ${tx.json(report as never)}
    where ${base} = (
      select coalesce(max(revision), 0) from iza.transformation_observation
      where plan = ${plan} and result = ${result} and quarter = ${quarter})`;
  return count > 0;
}
