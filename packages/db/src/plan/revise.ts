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

/** What someone did on a revision since it began. */
export type RevisionWork = {
  readonly person: string;
  /** Parts of the plan that it changed, added or took out. */
  readonly parts: number;
  readonly comments: number;
  readonly suggestions: number;
};

/** @returns who did what on a version since it began, by name; for insiders */
export function workOnRevision(tx: Tx, version: PlanVersionId): Promise<readonly RevisionWork[]> {
  return tx<RevisionWork[]>`
    with done as (
      select coalesce(r.saved_by_name, '') as person, 'part' as what, r.unit || coalesce(r.id::text, '') as which
      from iza.plan_unit_revision r
      where r.version = ${version} and r.content_revision > (
        select min(f.content_revision) from iza.plan_unit_revision f where f.version = ${version})
      union select coalesce(p.saved_by_name, ''), 'part', 'process' from iza.process_proposal p where p.version = ${version}
      union select c.person_name, 'comment', c.id::text from iza.comment c where c.version = ${version}
      union select g.person_name, 'suggestion', g.id::text from iza.suggestion g where g.version = ${version}
    )
    select person, count(*) filter (where what = 'part') as parts,
      count(*) filter (where what = 'comment') as comments,
      count(*) filter (where what = 'suggestion') as suggestions
    from done group by person order by person`;
}
