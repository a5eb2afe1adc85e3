import { ownJudgement, saveJudgement as storeJudgement } from '@iza/db/judgement';
import { judgementSchema, type Judgement } from '@iza/domain/consultation';
import { z } from 'zod';
import { refused, saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import {
  baseSchema,
  readableHead,
  refusalOf,
  versionWriteInput,
  type Scope,
} from '../scope/index.ts';

export const saveJudgementInput = z.strictObject({
  ...versionWriteInput.shape,
  base: baseSchema,
  content: judgementSchema,
});
export type SaveJudgementInput = z.infer<typeof saveJudgementInput>;

type JudgementSaved = Saved<{ revision: number; savedAt: string }>;

/** Keeps the draft of the party's judgement; nobody else reads it until it is shared. */
export async function saveJudgement(
  scope: Scope,
  { version, base, content }: SaveJudgementInput,
): Promise<JudgementSaved | Conflict<Judgement> | Refused> {
  const { tx } = scope;
  const refusal = refusalOf(scope, 'judge', await readableHead(scope, version));
  if (refusal) return refusal;
  const written = await storeJudgement(tx, version, content, base);
  if (written === 'shared-already') return refused('shared-already');
  if (written !== 'conflict') return saved(written);
  const own = await ownJudgement(tx, version);
  if (!own) return refused('nothing-to-share');
  const { revision, savedBy, savedAt } = own;
  return { kind: 'conflict', current: { revision, content: own.content, savedBy, savedAt } };
}
