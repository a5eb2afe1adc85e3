import { takeAttachmentAway } from '@iza/db/transformation';
import { attachmentIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { readableTransformation, transformationWriteInput } from './transformation-scope.ts';

export const takeFileAwayInput = z.strictObject({
  ...transformationWriteInput.shape,
  attachment: attachmentIdSchema,
});
export type TakeFileAwayInput = z.infer<typeof takeFileAwayInput>;

/** Takes a file away that was not given yet; what was given with an answer or a report stays. */
export async function takeFileAway(
  scope: Scope,
  { plan, attachment }: TakeFileAwayInput,
): Promise<Saved | Refused> {
  await readableTransformation(scope, plan);
  const gone = await takeAttachmentAway(scope.tx, plan, attachment);
  return gone ? saved({}) : refused('file-given');
}
