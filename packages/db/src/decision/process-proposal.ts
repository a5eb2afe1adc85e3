import type { ProcessProposal } from '@iza/domain/decision';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { SavedUnit } from '../plan/index.ts';

/** @returns the process proposal as it stands; `null` when nothing was written yet, or it is not for this reader */
export async function readProcess(
  tx: Tx,
  version: PlanVersionId,
): Promise<SavedUnit<ProcessProposal> | null> {
  const [row] = await tx<SavedUnit<ProcessProposal>[]>`
    select revision, content, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt"
    from iza.process_proposal where version = ${version} order by revision desc limit 1`;
  return row ?? null;
}

/**
 * Saves the process proposal made on revision `base` (0: nothing was there yet), in a version that is locked.
 * @throws DatabaseRefusal `content-stands-still`
 */
export async function saveProcess(
  tx: Tx,
  version: PlanVersionId,
  content: ProcessProposal,
  base: number,
): Promise<{ revision: number; savedAt: string; contentRevision: number } | 'conflict'> {
  const known = await readProcess(tx, version);
  if ((known?.revision ?? 0) !== base) return 'conflict';
  const [row] = await tx<{ revision: number; savedAt: string; contentRevision: number }[]>`
    insert into iza.process_proposal (version, revision, content)
    values (${version}, ${base + 1}, ${tx.json(content as never)})
    returning revision, saved_at as "savedAt", content_revision as "contentRevision"`;
  return row ?? 'conflict';
}
