import type { Tx } from '@iza/db/connection';
import { loadPlanHead, readPlanContent } from '@iza/db/plan';
import { fileOfPlan, type PlanFile } from '@iza/domain/exchange';
import { found } from '../answer/index.ts';
import type { PlanInput } from '../scope/index.ts';

/** The newest version that may be read, as a plan file. @throws NotFoundError for a plan that may not be read */
export async function exportPlan(
  { tx }: { readonly tx: Tx },
  { plan }: PlanInput,
): Promise<PlanFile> {
  const head = found(await loadPlanHead(tx, { plan }));
  return fileOfPlan(head.plan, found(await readPlanContent(tx, head.version.id)));
}
