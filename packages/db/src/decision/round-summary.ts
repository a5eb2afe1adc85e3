import type { RoundSummary } from '@iza/domain/decision';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { SavedUnit } from '../plan/index.ts';

type SummaryRow = SavedUnit<RoundSummary> & { readonly round: number };

/** @returns the public summaries as they stand, by round; none for who may not read them */
export function readSummaries(tx: Tx, version: PlanVersionId): Promise<readonly SummaryRow[]> {
  return tx<SummaryRow[]>`
    select distinct on (round) round, revision, content, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt"
    from iza.round_summary where version = ${version} order by round, revision desc`;
}

/**
 * Saves the summary of a round made on revision `base` (0: nothing was there yet), in a version that is locked.
 * @throws DatabaseRefusal `adopted-is-frozen`, `no-such-round`
 */
export async function saveSummary(
  tx: Tx,
  version: PlanVersionId,
  { round, content, base }: { round: number; content: RoundSummary; base: number },
): Promise<{ revision: number; savedAt: string } | 'conflict'> {
  const known = (await readSummaries(tx, version)).find((summary) => summary.round === round);
  if ((known?.revision ?? 0) !== base) return 'conflict';
  const [row] = await tx<{ revision: number; savedAt: string }[]>`
    insert into iza.round_summary (version, round, revision, content)
    values (${version}, ${round}, ${base + 1}, ${tx.json(content as never)})
    returning revision, saved_at as "savedAt"`;
  return row ?? 'conflict';
}
