import { beginRevision, listVersions } from '@iza/db/plan';
import { isUnderWay } from '@iza/domain/plan';
import { planVersionIdSchema, type PlanVersionId } from '@iza/domain/values';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { lockedHead, type Scope, type VersionWriteInput } from '../scope/index.ts';

/** Begins a revision beside the adopted version, which stands until the revision is adopted. */
export async function revisePlan(
  scope: Scope,
  { version: basedOn }: VersionWriteInput,
): Promise<Saved<{ version: PlanVersionId }> | Refused> {
  const { tx, newId } = scope;
  const locked = await lockedHead(scope, basedOn, 'revise');
  if ('refusal' in locked) return locked.refusal;
  const { plan, version: adopted } = locked.head;
  if (adopted.state.stage !== 'adopted') return refused('not-allowed');
  const versions = await listVersions(tx, plan.id);
  const open = versions.some(({ stage }) => isUnderWay(stage));
  if (open) return refused('revised-already');
  const version = planVersionIdSchema.parse(newId());
  await beginRevision(tx, { plan: plan.id, version, basedOn, state: adopted.state });
  return saved({ version });
}
