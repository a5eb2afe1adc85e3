import { addComment as storeComment, findComment } from '@iza/db/comment';
import { appendEvent } from '@iza/db/event';
import { readUnit } from '@iza/db/plan';
import {
  commentIdSchema,
  itemIdSchema,
  lineSchema,
  noteSchema,
  personIdSchema,
  type CommentId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, refusalOf, versionWriteInput, type Scope } from '../scope/index.ts';

export const addCommentInput = z.strictObject({
  ...versionWriteInput.shape,
  item: itemIdSchema.nullable().describe('null: on the plan as a whole'),
  parent: commentIdSchema.nullable().describe('The comment it answers'),
  passage: lineSchema.min(1).optional().describe('The words it is about'),
  text: noteSchema.min(1),
  mentions: z.array(personIdSchema).max(20).optional().describe('Whom it names'),
});
export type AddCommentInput = z.infer<typeof addCommentInput>;

async function placeFault({ tx }: Scope, input: AddCommentInput): Promise<Refused | undefined> {
  const { version, item, parent } = input;
  if (item !== null && !(await readUnit(tx, version, { unit: 'item', id: item }))) {
    return refused('unknown-item', { path: ['item'] });
  }
  if (parent === null) return undefined;
  const answered = await findComment(tx, parent);
  const fits = answered?.version === version && answered.item === item;
  return fits ? undefined : refused('unknown-comment', { path: ['parent'] });
}

/** Comments on an item, on words in it, or on the plan; also while the plan itself stands still. */
export async function addComment(
  scope: Scope,
  input: AddCommentInput,
): Promise<Saved<{ comment: CommentId }> | Refused> {
  const { version, item, parent, passage, text, mentions = [] } = input;
  const head = await readableHead(scope, version);
  const refusal = refusalOf(scope, 'comment', head) ?? (await placeFault(scope, input));
  if (refusal) return refusal;
  const id = commentIdSchema.parse(scope.newId());
  const comment = { id, item, parent, text, mentions, passage: passage ?? null };
  await storeComment(scope.tx, version, comment);
  await appendEvent(scope.tx, version, { kind: 'comment-added', comment: id, item });
  return saved({ comment: id });
}
