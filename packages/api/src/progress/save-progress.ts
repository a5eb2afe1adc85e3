import { ownDrafts, saveDraft as keep } from '@iza/db/progress';
import { isAskedOf, progressAnswerSchema, type ProgressAnswer } from '@iza/domain/progress';
import { z } from 'zod';
import { refused, saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, type Scope } from '../scope/index.ts';
import { lineOf, lineWriteInput } from './line-of.ts';

export const saveProgressInput = z.strictObject({
  ...lineWriteInput.shape,
  base: baseSchema,
  content: progressAnswerSchema,
});
export type SaveProgressInput = z.infer<typeof saveProgressInput>;

/** Keeps what a party typed; nobody else reads it until it is sent in. */
export async function saveProgress(
  scope: Scope,
  { base, content, ...input }: SaveProgressInput,
): Promise<Saved<{ revision: number; savedAt: string }> | Conflict<ProgressAnswer> | Refused> {
  const open = await lineOf(scope, input, 'open');
  if ('refusal' in open) return open.refusal;
  const { line, who } = open;
  if (!isAskedOf(line, who.answering)) return refused('not-asked-of-you');
  const { round, subject } = input;
  const written = await keep(scope.tx, round, { subject, content, base });
  if (written !== 'conflict') return saved(written);
  const drafts = await ownDrafts(scope.tx, round);
  const current = drafts.find((draft) => draft.subject === subject);
  return current ? { kind: 'conflict', current } : refused('sent-already');
}
