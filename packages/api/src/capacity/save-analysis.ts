import { regionById } from '@iza/accord/regions';
import {
  beginAnalysis as storeBeginning,
  findAnalysis,
  findNotice,
  saveAnalysis as storeSave,
} from '@iza/db/capacity';
import { loadPlanHead, readUnit } from '@iza/db/plan';
import {
  ANALYSIS_CLAUSE,
  impactAnalysisSchema,
  mayAnalyse,
  moveAnalysis,
  newAnalysis,
  type ImpactAnalysis,
} from '@iza/domain/capacity';
import {
  capacityNoticeIdSchema,
  idempotencyKeySchema,
  impactAnalysisIdSchema,
  itemIdSchema,
  lineSchema,
  planIdSchema,
  regionIdSchema,
  type ImpactAnalysisId,
  type RegionId,
} from '@iza/domain/values';
import { z } from 'zod';
import {
  found,
  refused,
  refusedBecause,
  saved,
  type Conflict,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import { baseSchema, type Scope } from '../scope/index.ts';
import { tellRegion } from './tell-region.ts';

/** What it is made for has to be of the same region, and there. */
async function faultIn(
  { tx }: Scope,
  region: RegionId,
  { plan, agreement, notice }: ImpactAnalysis,
): Promise<Refused | undefined> {
  const head = plan ? await loadPlanHead(tx, { plan }) : undefined;
  if (head === null || (head && !head.plan.regions.includes(region)))
    return refused('unknown-plan', { path: ['content', 'plan'] });
  const ref = agreement && ({ unit: 'item', id: agreement } as const);
  if (ref && !(head && (await readUnit(tx, head.version.id, ref))))
    return refused('unknown-item', { path: ['content', 'agreement'] });
  const row = notice ? await findNotice(tx, notice) : undefined;
  if (row === null || (row && row.region !== region))
    return refused('unknown-notice', { path: ['content', 'notice'] });
  return undefined;
}

export const beginAnalysisInput = z.strictObject({
  key: idempotencyKeySchema,
  region: regionIdSchema,
  title: lineSchema.min(1),
  notice: capacityNoticeIdSchema.nullable().describe('The notice it is made for; null: none'),
  of: z
    .strictObject({ plan: planIdSchema, agreement: itemIdSchema })
    .optional()
    .describe('The agreement it is made for'),
});

/** Begins an analysis in which nothing was looked at yet. @see C.4.a */
export async function beginAnalysis(
  scope: Scope,
  { region, title, notice, of }: z.infer<typeof beginAnalysisInput>,
): Promise<Saved<{ analysis: ImpactAnalysisId }> | Refused> {
  const { tx, actor, newId } = scope;
  if (regionById(region)?.kind !== 'roaz' || !mayAnalyse(actor, region, 'save'))
    return refused('not-allowed', { clause: ANALYSIS_CLAUSE });
  const content = { ...newAnalysis(title), ...of, notice };
  const fault = await faultIn(scope, region, content);
  if (fault) return fault;
  const id = impactAnalysisIdSchema.parse(newId());
  await storeBeginning(tx, id, region);
  await storeSave(tx, id, 1, content, false);
  await tellRegion(scope, region, 'analysis', id);
  return saved({ analysis: id });
}

export const saveAnalysisInput = z.strictObject({
  key: idempotencyKeySchema,
  analysis: impactAnalysisIdSchema,
  base: baseSchema,
  content: impactAnalysisSchema,
});

/** Saves an analysis, open parts and all. @see C.4.a */
export async function saveAnalysis(
  scope: Scope,
  { content, base, analysis }: z.infer<typeof saveAnalysisInput>,
): Promise<Saved<{ revision: number; savedAt: string }> | Conflict<ImpactAnalysis> | Refused> {
  const row = found(await findAnalysis(scope.tx, analysis));
  const { id, region, concluded, revision, savedAt, savedBy } = row;
  const state = concluded ? 'concluded' : 'draft';
  const moved = moveAnalysis(state, 'save', content, scope.actor, region);
  if (!moved.ok) return refusedBecause(moved.refusals);
  if (base !== revision)
    return { kind: 'conflict', current: { revision, content: row.content, savedBy, savedAt } };
  const fault = await faultIn(scope, region, content);
  if (fault) return fault;
  const at = await storeSave(scope.tx, id, revision + 1, content, false);
  return saved({ revision: revision + 1, savedAt: at });
}
