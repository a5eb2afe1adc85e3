import { findAnalysis, saveAnalysis } from '@iza/db/capacity';
import { impactAnalysisSchema, moveAnalysis } from '@iza/domain/capacity';
import { idempotencyKeySchema, impactAnalysisIdSchema, sameContent } from '@iza/domain/values';
import { z } from 'zod';
import {
  found,
  refused,
  refusedBecause,
  saved,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { tellRegion } from './tell-region.ts';

export const concludeAnalysisInput = z.strictObject({
  key: idempotencyKeySchema,
  analysis: impactAnalysisIdSchema,
  content: impactAnalysisSchema.describe('As it is on screen: nothing else is concluded'),
});

/** Concludes an analysis as it was saved last, if that is what the chair has on screen. @see C.4.a */
export async function concludeAnalysis(
  scope: Scope,
  { analysis, content }: z.infer<typeof concludeAnalysisInput>,
): Promise<Saved | Refused> {
  const row = found(await findAnalysis(scope.tx, analysis));
  const { id, region, concluded, revision } = row;
  const state = concluded ? 'concluded' : 'draft';
  const moved = moveAnalysis(state, 'conclude', content, scope.actor, region);
  if (!moved.ok) return refusedBecause(moved.refusals);
  if (!sameContent(content, row.content)) return refused('changed-meanwhile');
  await saveAnalysis(scope.tx, id, revision + 1, row.content, true);
  await tellRegion(scope, region, 'analysis', id);
  return saved({});
}
