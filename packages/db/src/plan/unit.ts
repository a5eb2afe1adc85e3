import type { Outline, UnitContent, UnitRef } from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { SavedUnit } from './content.ts';

/** What is saved at once: a unit's content, or the outline. */
export type UnitWrite = UnitContent | { readonly unit: 'outline'; readonly content: Outline };

export type ReadUnit = SavedUnit<UnitWrite['content']> & { readonly removed: boolean };

/** @returns the id of a unit's row: its own, or the version's for what a version has one of */
export function rowId(version: PlanVersionId, ref: UnitRef): string {
  return 'id' in ref ? ref.id : version;
}

/** @returns the ref that names a unit by its content */
export function refOf(write: UnitWrite): UnitRef {
  switch (write.unit) {
    case 'item':
      return { unit: 'item', id: write.content.id };
    case 'target':
      return { unit: 'target', id: write.content.id };
    default:
      return { unit: write.unit };
  }
}

/** @returns a unit as it stands, removed or not; `null` when there is none, or the actor may not read it */
export async function readUnit(
  tx: Tx,
  version: PlanVersionId,
  ref: UnitRef,
): Promise<ReadUnit | null> {
  const [row] = await tx<ReadUnit[]>`
    select revision, content, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt", removed
    from iza.plan_unit
    where version = ${version} and unit = ${ref.unit} and id = ${rowId(version, ref)}`;
  return row ?? null;
}

/** A revision of a unit, in full. */
export type UnitRevision = ReadUnit;

/** @returns every revision that the actor may read, newest first */
export function unitHistory(
  tx: Tx,
  version: PlanVersionId,
  ref: UnitRef,
): Promise<readonly UnitRevision[]> {
  return tx<UnitRevision[]>`
    select revision, content, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt", removed
    from iza.plan_unit_revision
    where version = ${version} and unit = ${ref.unit} and id = ${rowId(version, ref)}
    order by revision desc`;
}
