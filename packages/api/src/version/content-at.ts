import { readPlanContent, type OpenedContent, type PlanHead } from '@iza/db/plan';
import { readContentAsOf } from '@iza/db/version';
import { comparedContent } from '@iza/domain/comparison';
import { planVersionIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import { readableHead, type Scope } from '../scope/index.ts';
import type { MomentContent } from './version-view.ts';

/** Names a moment of a plan; without a revision: how the version stands now. */
export const momentSchema = z.strictObject({
  version: planVersionIdSchema,
  revision: z.int().min(1).max(2_147_483_647).optional(),
});
export type MomentInput = z.infer<typeof momentSchema>;

/** @returns the content at a moment with the head of its version @throws NotFoundError for a moment that the actor may not see */
export async function contentAt(
  scope: Scope,
  { version, revision }: MomentInput,
): Promise<{ head: PlanHead; content: OpenedContent; moment: MomentContent }> {
  const head = await readableHead(scope, version);
  const { contentRevision, number, state } = head.version;
  const at = revision ?? contentRevision;
  const read =
    at === contentRevision
      ? readPlanContent(scope.tx, version)
      : readContentAsOf(scope.tx, version, at);
  const content = found(at > contentRevision ? null : await read);
  return {
    head,
    content,
    moment: { version, revision: at, number, stage: state.stage, ...comparedContent(content) },
  };
}
