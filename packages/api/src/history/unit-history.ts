import { unitHistory as readHistory } from '@iza/db/plan';
import { unitRefSchema } from '@iza/domain/plan';
import { z } from 'zod';
import { readableHead, versionInput, type Scope } from '../scope/index.ts';
import type { UnitHistoryView } from './history-view.ts';

export const unitHistoryInput = z.strictObject({ ...versionInput.shape, unit: unitRefSchema });
export type UnitHistoryInput = z.infer<typeof unitHistoryInput>;

/** Every revision of a unit that the actor may read, in full, newest first. */
export async function unitHistory(
  scope: Scope,
  { version, unit }: UnitHistoryInput,
): Promise<UnitHistoryView> {
  await readableHead(scope, version);
  return { revisions: await readHistory(scope.tx, version, unit) };
}
