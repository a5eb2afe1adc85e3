import type { UnitRef } from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { showOutline } from '../plan/shown-outline.ts';
import { refOf, rowId, type UnitWrite } from '../plan/unit.ts';

/** What makes a version as it was: units to write (removed ones come back), and units to take out. */
export type BringBack = {
  readonly writes: readonly UnitWrite[];
  readonly remove: readonly UnitRef[];
};

/** Items before targets: a target stands where its item stands, in the plan or in the working corner. */
const ORDER: readonly UnitRef['unit'][] = ['about', 'item', 'target', 'outline'];

/**
 * Writes earlier contents as new saves of units that are or were there, a statement per kind of unit; nothing of what stood there is lost.
 * The version must be locked by the caller.
 * @returns the revision of the content afterwards
 */
export async function bringBack(
  tx: Tx,
  version: PlanVersionId,
  { writes, remove }: BringBack,
): Promise<number> {
  for (const kind of ORDER) {
    const rows = writes
      .filter(({ unit }) => unit === kind)
      .map((write) => ({ id: rowId(version, refOf(write)), content: write.content }));
    if (rows.length === 0) continue;
    const changed = await tx`
      update iza.plan_unit u set content = given.content, removed = false, revision = u.revision + 1
      from jsonb_to_recordset(${tx.json(rows as never)}) as given (id uuid, content jsonb)
      where u.version = ${version} and u.unit = ${kind} and u.id = given.id`;
    if (changed.count !== rows.length) throw new Error('a unit to bring back was never there');
  }
  for (const kind of ['target', 'item'] as const) {
    const ids = remove.filter(({ unit }) => unit === kind).map((ref) => rowId(version, ref));
    if (ids.length === 0) continue;
    await tx`
      update iza.plan_unit set removed = true, revision = revision + 1
      where version = ${version} and unit = ${kind} and id = any (${ids}) and not removed`;
  }
  await showOutline(tx, version);
  const [row] = await tx<{ revision: number }[]>`
    select content_revision as revision from iza.plan_version where id = ${version}`;
  return row?.revision ?? 0;
}
