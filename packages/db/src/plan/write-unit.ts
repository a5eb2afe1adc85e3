import type { UnitRef } from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { showOutline } from './shown-outline.ts';
import { refOf, rowId, type UnitWrite } from './unit.ts';

export type UnitSaved = {
  readonly revision: number;
  readonly savedAt: string;
  readonly contentRevision: number;
};

const ORDER: readonly UnitRef['unit'][] = ['about', 'item', 'target', 'outline'];

async function contentRevisionOf(tx: Tx, version: PlanVersionId): Promise<number> {
  const [row] = await tx<{ revision: number }[]>`
    select content_revision as revision from iza.plan_version where id = ${version}`;
  return row?.revision ?? 0;
}

/**
 * Adds units, all or none; the whole raises the content's revision by one. Revisions, history and the list's row follow by themselves.
 * @returns `'id-in-use'` when one of them is there already, removed ones included; then nothing was written
 */
export async function insertUnits(
  tx: Tx,
  version: PlanVersionId,
  units: readonly UnitWrite[],
): Promise<Omit<UnitSaved, 'revision'> | 'id-in-use'> {
  const rows = units
    .toSorted((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit))
    .map((write) => ({
      unit: write.unit,
      id: rowId(version, refOf(write)),
      content: write.content,
    }));
  const given = tx.json(rows as never);
  const [taken] = await tx`
    select from iza.plan_unit u join jsonb_to_recordset(${given}) as given (unit text, id uuid)
      on u.version = ${version} and u.unit = given.unit and u.id = given.id limit 1`;
  if (taken || new Set(rows.map(({ unit, id }) => unit + id)).size < rows.length)
    return 'id-in-use';
  await tx`
    insert into iza.plan_unit (version, unit, id, content)
    select ${version}, unit, id, content
    from rows from (jsonb_to_recordset(${given}) as (unit text, id uuid, content jsonb)) with ordinality
    order by ordinality`;
  await showOutline(tx, version);
  const [now] = await tx<{ savedAt: string }[]>`select iza.now_ms() as "savedAt"`;
  return { savedAt: now?.savedAt ?? '', contentRevision: await contentRevisionOf(tx, version) };
}

type Changed = { revision: number; savedAt: string; inPlanChanged: boolean };

/** Waits for a change and asks, in the same breath, how far the content is with it. */
async function afterChange(
  tx: Tx,
  version: PlanVersionId,
  ref: UnitRef,
  changing: Promise<readonly Changed[]>,
): Promise<UnitSaved | undefined> {
  const [[changed], contentRevision] = await Promise.all([
    changing,
    contentRevisionOf(tx, version),
  ]);
  if (!changed) return undefined;
  if (ref.unit === 'outline' || changed.inPlanChanged) await showOutline(tx, version);
  const { revision, savedAt } = changed;
  return { revision, savedAt, contentRevision };
}

/**
 * Saves a unit made on revision `base`.
 * @returns `'conflict'` when it stands at another revision or was removed (`readUnit` tells what stands there), or is not there at all
 */
export async function writeUnit(
  tx: Tx,
  version: PlanVersionId,
  write: UnitWrite,
  base: number,
): Promise<UnitSaved | 'conflict'> {
  const ref = refOf(write);
  const changing = tx<Changed[]>`
    update iza.plan_unit u set content = ${tx.json(write.content as never)}, revision = u.revision + 1
    from (
      select in_plan from iza.plan_unit
      where version = ${version} and unit = ${ref.unit} and id = ${rowId(version, ref)}
    ) before
    where u.version = ${version} and u.unit = ${ref.unit} and u.id = ${rowId(version, ref)}
      and u.revision = ${base} and not u.removed
    returning u.revision, u.saved_at as "savedAt", u.in_plan <> before.in_plan as "inPlanChanged"`.execute();
  return (await afterChange(tx, version, ref, changing)) ?? 'conflict';
}

async function setRemoved(
  tx: Tx,
  version: PlanVersionId,
  ref: UnitRef,
  removed: boolean,
): Promise<UnitSaved | 'not-there'> {
  const changing = tx<Changed[]>`
    update iza.plan_unit set removed = ${removed}, revision = revision + 1
    where version = ${version} and unit = ${ref.unit} and id = ${rowId(version, ref)}
      and removed = ${!removed} and unit in ('item', 'target')
    returning revision, saved_at as "savedAt", true as "inPlanChanged"`.execute();
  return (await afterChange(tx, version, ref, changing)) ?? 'not-there';
}

/** Takes an item or target out; its history stays, and it can be restored. @returns `'not-there'` when it was no longer there */
export function removeUnit(
  tx: Tx,
  version: PlanVersionId,
  ref: UnitRef,
): Promise<UnitSaved | 'not-there'> {
  return setRemoved(tx, version, ref, true);
}

/** Puts back what was removed. @returns `'not-there'` when it was not removed */
export function restoreUnit(
  tx: Tx,
  version: PlanVersionId,
  ref: UnitRef,
): Promise<UnitSaved | 'not-there'> {
  return setRemoved(tx, version, ref, false);
}
