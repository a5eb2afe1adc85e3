import {
  answerQuestion as storeAnswer,
  askQuestion as storeQuestion,
  pendingTransformationSteps,
  readVerdicts,
  saveVerdict as storeVerdict,
  shareVerdict as storeSharing,
  tellTransformation,
  resourceOf,
} from '@iza/db/transformation';
import {
  conditionKeySchema,
  hasSignedDecision,
  isLeader,
  mayAsk,
  verdictSchema,
  type Verdict,
} from '@iza/domain/transformation';
import { noteSchema, questionIdSchema, type QuestionId } from '@iza/domain/values';
import { z } from 'zod';
import {
  refused,
  refusedBecause,
  saved,
  type Conflict,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import { baseSchema, type Scope } from '../scope/index.ts';
import {
  frameworkOf,
  lockedTransformation,
  readableTransformation,
  roundOf,
  transformationRefusal,
  transformationWriteInput,
  type TransformationWriteInput,
} from './transformation-scope.ts';

export const saveVerdictInput = z.strictObject({
  ...transformationWriteInput.shape,
  base: baseSchema,
  verdict: verdictSchema,
});
export type SaveVerdictInput = z.infer<typeof saveVerdictInput>;

/** Keeps the acting leader's verdict; nobody else reads it until it is shared. */
export async function saveVerdict(
  scope: Scope,
  { plan, base, verdict }: SaveVerdictInput,
): Promise<Saved<{ revision: number; savedAt: string }> | Conflict<Verdict> | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedTransformation(scope, plan, 'judge');
  if ('refusal' in locked) return locked.refusal;
  const round = roundOf(locked.head.state);
  if (!round) return refused('not-allowed');
  if (hasSignedDecision(actor.party, await pendingTransformationSteps(tx, plan)))
    return refused('verdict-signed');
  const written = await storeVerdict(tx, plan, round, verdict, base);
  if (written !== 'conflict') return saved(written);
  const rows = await readVerdicts(tx, plan, round);
  const own = rows.find(({ party }) => party === actor.party);
  if (!own) return refused('changed-meanwhile');
  const { revision, verdict: content, savedBy, savedAt } = own;
  return { kind: 'conflict', current: { revision, content, savedBy, savedAt } };
}

/** Lets the other leader read it, so that they can confer; it can still be changed after that. */
export async function shareVerdict(
  scope: Scope,
  { plan }: TransformationWriteInput,
): Promise<Saved | Refused> {
  const locked = await lockedTransformation(scope, plan, 'judge');
  if ('refusal' in locked) return locked.refusal;
  const round = roundOf(locked.head.state);
  const shared = round ? await storeSharing(scope.tx, plan, round) : false;
  return shared ? saved({}) : refused('nothing-to-share');
}

export const askQuestionInput = z.strictObject({
  ...transformationWriteInput.shape,
  condition: conditionKeySchema.nullable(),
  text: noteSchema.min(1),
});
export type AskQuestionInput = z.infer<typeof askQuestionInput>;

/** Asks a question on a condition or on the plan: market leaders while they judge, other insurers in their own term. */
export async function askQuestion(
  scope: Scope,
  { plan, condition, text }: AskQuestionInput,
): Promise<Saved<{ question: QuestionId }> | Refused> {
  const { tx, actor, today, newId } = scope;
  const head = await readableTransformation(scope, plan);
  const refusal = transformationRefusal(scope, 'ask', head);
  if (refusal) return refusal;
  const asLeader = isLeader(actor, resourceOf(head));
  const may = mayAsk(head.state, asLeader, today);
  if (!may.ok) return refusedBecause(may.refusals);
  const { conditions } = frameworkOf(head.state, today);
  if (condition !== null && !conditions.some(({ key }) => key === condition))
    return refused('unknown-condition', { path: ['condition'] });
  const question = questionIdSchema.parse(newId());
  await storeQuestion(tx, plan, { id: question, condition, asLeader, text });
  await tellTransformation(tx, plan, { kind: 'question-asked', question, condition });
  return saved({ question });
}

export const answerQuestionInput = z.strictObject({
  ...transformationWriteInput.shape,
  question: questionIdSchema,
  text: noteSchema.min(1),
});
export type AnswerQuestionInput = z.infer<typeof answerQuestionInput>;

/** Answers a question, once, by an applicant. */
export async function answerQuestion(
  scope: Scope,
  { plan, question, text }: AnswerQuestionInput,
): Promise<Saved | Refused> {
  const head = await readableTransformation(scope, plan);
  const refusal = transformationRefusal(scope, 'answer', head);
  if (refusal) return refusal;
  if (!(await storeAnswer(scope.tx, plan, question, text))) return refused('no-open-question');
  await tellTransformation(scope.tx, plan, { kind: 'question-answered', question });
  return saved({});
}
