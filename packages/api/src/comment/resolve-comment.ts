import { findComment, resolveComment as storeResolved } from '@iza/db/comment';
import { appendEvent } from '@iza/db/event';
import { commentIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, refusalOf, versionWriteInput, type Scope } from '../scope/index.ts';

export const resolveCommentInput = z.strictObject({
  ...versionWriteInput.shape,
  comment: commentIdSchema,
  resolved: z.boolean(),
});
export type ResolveCommentInput = z.infer<typeof resolveCommentInput>;

/** Marks a comment as dealt with, or opens it again. */
export async function resolveComment(
  scope: Scope,
  { version, comment, resolved }: ResolveCommentInput,
): Promise<Saved | Refused> {
  const refusal = refusalOf(scope, 'comment', await readableHead(scope, version));
  if (refusal) return refusal;
  const row = await findComment(scope.tx, comment);
  if (row?.version !== version) return refused('unknown-comment');
  await storeResolved(scope.tx, comment, resolved);
  await appendEvent(scope.tx, version, { kind: 'comment-resolved', comment, item: row.item });
  return saved({});
}
