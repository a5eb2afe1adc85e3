import type { OnceAdopted, PlanStage } from '@iza/domain/plan';
import type { IsoDate, PlanId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { appendEvent } from '../event/index.ts';
import { readPlanContent } from './content.ts';
import { insertUnits } from './write-unit.ts';

/**
 * Begins a revision beside the adopted version: a draft with the same content, whose proposal and profile are those of the adopted one. The
 * working corner comes along; comments stay where they were made. The event is appended with it.
 * @throws DatabaseRefusal `nothing-to-revise`, `not-allowed`
 */
export async function beginRevision(
  tx: Tx,
  {
    plan,
    version,
    basedOn,
    state,
  }: {
    plan: PlanId;
    version: PlanVersionId;
    basedOn: PlanVersionId;
    state: OnceAdopted;
  },
): Promise<void> {
  const content = await readPlanContent(tx, basedOn);
  if (!content) throw new Error('an adopted version has no content');
  const { proposal, profile } = state;
  const draft = { stage: 'drafting', proposal, profile, rounds: [] };
  await tx`
    insert into iza.plan_version (id, plan, number, based_on, state)
    values (${version}, ${plan}, 2, ${basedOn}, ${tx.json(draft as never)})`;
  await insertUnits(tx, version, [
    { unit: 'about', content: content.about.content },
    { unit: 'outline', content: content.outline.content },
    ...content.items.map((item) => ({ unit: 'item' as const, content: item.content })),
    ...content.targets.map((target) => ({ unit: 'target' as const, content: target.content })),
  ]);
  await appendEvent(tx, version, { kind: 'revision-begun', basedOn });
}

/** A version of a plan, for choosing between them. */
export type VersionRow = {
  readonly id: PlanVersionId;
  readonly number: number;
  readonly stage: PlanStage;
  readonly stageSince: IsoDate;
};

/** @returns the versions of a plan that the actor may read, the newest first */
export function listVersions(tx: Tx, plan: PlanId): Promise<readonly VersionRow[]> {
  return tx<VersionRow[]>`
    select v.id, v.number, v.stage, v.stage_since as "stageSince"
    from iza.plan_version v where v.plan = ${plan} order by v.number desc`;
}
