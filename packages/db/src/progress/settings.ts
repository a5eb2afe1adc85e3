import type { ProgressSettings } from '@iza/domain/progress';
import type { PlanId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type ProgressSettingsRow = {
  readonly revision: number;
  readonly content: ProgressSettings;
  readonly savedAt: string;
  readonly savedBy: string;
};

/** @returns how the region shows progress; `null` where it chose nothing yet, or the actor may not know */
export async function readProgressSettings(
  tx: Tx,
  plan: PlanId,
): Promise<ProgressSettingsRow | null> {
  const [row] = await tx<ProgressSettingsRow[]>`
    select revision, content, saved_at as "savedAt", coalesce(saved_by_name, '') as "savedBy"
    from iza.progress_setting where plan = ${plan} order by revision desc limit 1`;
  return row ?? null;
}

/** Keeps a choice as the next revision; the public reads from now on what was chosen. The plan must be locked by the caller. */
export async function saveProgressSettings(
  tx: Tx,
  plan: PlanId,
  content: ProgressSettings,
  base: number,
): Promise<{ revision: number; savedAt: string } | 'conflict'> {
  const current = await readProgressSettings(tx, plan);
  if ((current?.revision ?? 0) !== base) return 'conflict';
  const [row] = await tx<{ revision: number; savedAt: string }[]>`
    insert into iza.progress_setting (plan, revision, content)
    values (${plan}, ${base + 1}, ${tx.json(content as never)})
    returning revision, saved_at as "savedAt"`;
  if (!row) throw new Error('settings that were written are not there');
  return row;
}
