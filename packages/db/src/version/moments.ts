import type { PlanStage } from '@iza/domain/plan';
import type { IsoDate, NamedVersionId, PlanId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A version of a plan with the revision its content stands on. */
export type PlanVersionRow = {
  readonly id: PlanVersionId;
  readonly number: number;
  readonly stage: PlanStage;
  readonly stageSince: IsoDate;
  readonly contentRevision: number;
};

/** A moment that was given a name. */
export type NamedVersionRow = {
  readonly id: NamedVersionId;
  readonly version: PlanVersionId;
  readonly revision: number;
  readonly name: string;
  readonly note: string | null;
  readonly madeAt: string;
  readonly madeBy: string;
};

/** A day on which something was saved that the actor may see; `revision` is the last of that day. */
export type SavedDayRow = {
  readonly version: PlanVersionId;
  readonly day: IsoDate;
  readonly revision: number;
  readonly saves: number;
  readonly by: readonly string[];
};

/** A step that was taken, with the revision of the content then. */
export type TakenStepRow = {
  readonly version: PlanVersionId;
  readonly to: PlanStage;
  readonly at: string;
  readonly day: IsoDate;
  readonly revision: number;
};

const MOST_DAYS = 400;

/** @returns the versions of a plan that the actor may read, newest first */
export function listVersions(tx: Tx, plan: PlanId): Promise<readonly PlanVersionRow[]> {
  return tx<PlanVersionRow[]>`
    select id, number, stage, stage_since as "stageSince", content_revision as "contentRevision"
    from iza.plan_version where plan = ${plan} order by number desc`;
}

/** @returns the named moments of versions, newest first; for insiders */
export function listNamedVersions(
  tx: Tx,
  versions: readonly PlanVersionId[],
): Promise<readonly NamedVersionRow[]> {
  return tx<NamedVersionRow[]>`
    select id, version, content_revision as revision, name, note, made_at as "madeAt", coalesce(made_by_name, '') as "madeBy"
    from iza.named_version where version = any (${[...versions]}) order by made_at desc, id desc`;
}

/** @returns the days on which versions were saved, newest first, as far as the actor may see the past */
export function listSavedDays(
  tx: Tx,
  versions: readonly PlanVersionId[],
): Promise<readonly SavedDayRow[]> {
  return tx<SavedDayRow[]>`
    select version, (saved_at at time zone 'Europe/Amsterdam')::date::text as day, max(content_revision) as revision,
      count(distinct content_revision)::int as saves,
      coalesce(array_agg(distinct saved_by_name) filter (where saved_by_name is not null), '{}') as by
    from iza.plan_unit_revision where version = any (${[...versions]})
    group by 1, 2 order by 2 desc, 3 desc limit ${MOST_DAYS}`;
}

/** @returns the steps that versions took, newest first, with the content they were taken on */
export function listTakenSteps(
  tx: Tx,
  versions: readonly PlanVersionId[],
): Promise<readonly TakenStepRow[]> {
  return tx<TakenStepRow[]>`
    select e.version, e.event ->> 'to' as "to", e.at, e.day, coalesce((
        select max(r.content_revision) from iza.plan_unit_revision r
        where r.version = e.version and r.saved_at <= e.at), 1) as revision
    from iza.event e
    where e.version = any (${[...versions]}) and e.event ->> 'kind' = 'step-taken'
    order by e.seq desc`;
}

/** @returns who saved each unit of a version after one revision, up to another: by `unitKey` */
export async function whoChanged(
  tx: Tx,
  version: PlanVersionId,
  after: number,
  upTo: number,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await tx<{ unit: string; by: string[] }[]>`
    select case when unit in ('about', 'outline') then unit else unit || ':' || id end as unit,
      array_agg(distinct saved_by_name) as by
    from iza.plan_unit_revision
    where version = ${version} and content_revision > ${after} and content_revision <= ${upTo} and saved_by_name is not null
    group by 1`;
  return Object.fromEntries(rows.map(({ unit, by }) => [unit, by]));
}

export type NewNamedVersion = Pick<
  NamedVersionRow,
  'id' | 'version' | 'revision' | 'name' | 'note'
>;

/** Gives a moment a name, by the actor. @throws DatabaseRefusal `no-such-revision` */
export async function nameVersion(tx: Tx, named: NewNamedVersion): Promise<void> {
  const { id, version, revision, name, note } = named;
  await tx`
    insert into iza.named_version (id, version, content_revision, name, note)
    values (${id}, ${version}, ${revision}, ${name}, ${note})`;
}
