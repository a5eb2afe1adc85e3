import {
  answerCheck as storeAnswer,
  readChecks,
  recordCheck as storeCheck,
  type CheckRow,
} from '@iza/db/transformation';
import { asksAnswer, checkFindingSchema } from '@iza/domain/transformation';
import { checkIdSchema, noteSchema, type CheckId } from '@iza/domain/values';
import { z } from 'zod';
import { found, refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { partiesByName, type Scope } from '../scope/index.ts';
import {
  lockedTransformation,
  readableTransformation,
  transformationRefusal,
  transformationWriteInput,
  type TransformationInput,
} from './transformation-scope.ts';

/** What authorities found of a plan, and what the actor can do about it. */
export type ChecksView = {
  readonly checks: readonly (Pick<CheckRow, 'id' | 'finding' | 'on' | 'personName'> & {
    readonly name: string;
    readonly answers: readonly {
      readonly name: string;
      readonly personName: string;
      readonly text: string;
    }[];
    readonly mayAnswer: boolean;
  })[];
  readonly mayCheck: boolean;
};

/** Opens what authorities found of a plan; nobody else than parties, market leaders, authorities and the programme team reads it. @see J.2.f.p4 */
export async function openChecks(scope: Scope, { plan }: TransformationInput): Promise<ChecksView> {
  const { tx, actor } = scope;
  const head = await readableTransformation(scope, plan);
  const rows = await readChecks(tx, plan);
  const parties = rows.flatMap(({ party, answers }) => [
    ...(party === null ? [] : [party]),
    ...answers.map((answer) => answer.party),
  ]);
  const nameOf = await partiesByName(scope, [...new Set(parties)]);
  const answers = transformationRefusal(scope, 'answer-check', head) === undefined;
  return {
    checks: rows.map((row) => ({
      id: row.id,
      finding: row.finding,
      on: row.on,
      personName: row.personName,
      name: row.party === null ? '' : nameOf(row.party),
      answers: row.answers.map(({ party, personName, text }) => ({
        name: nameOf(party),
        personName,
        text,
      })),
      mayAnswer:
        answers &&
        asksAnswer(row.finding) &&
        !row.answers.some(({ party }) => party === actor.party),
    })),
    mayCheck: transformationRefusal(scope, 'check', head) === undefined,
  };
}

export const recordCheckInput = z.strictObject({
  ...transformationWriteInput.shape,
  finding: checkFindingSchema,
});
export type RecordCheckInput = z.infer<typeof recordCheckInput>;

/** Records what the acting authority found. The plan goes on: a hold is a step of its own. */
export async function recordCheck(
  scope: Scope,
  { plan, finding }: RecordCheckInput,
): Promise<Saved<{ check: CheckId }> | Refused> {
  const locked = await lockedTransformation(scope, plan, 'check');
  if ('refusal' in locked) return locked.refusal;
  const check = checkIdSchema.parse(scope.newId());
  await storeCheck(scope.tx, plan, check, finding);
  return saved({ check });
}

export const answerCheckInput = z.strictObject({
  ...transformationWriteInput.shape,
  check: checkIdSchema,
  text: noteSchema.min(1),
});
export type AnswerCheckInput = z.infer<typeof answerCheckInput>;

/** Answers what an authority found, for the acting party, once. */
export async function answerCheck(
  scope: Scope,
  { plan, check, text }: AnswerCheckInput,
): Promise<Saved | Refused> {
  const locked = await lockedTransformation(scope, plan, 'answer-check');
  if ('refusal' in locked) return locked.refusal;
  found((await readChecks(scope.tx, plan)).find(({ id }) => id === check) ?? null);
  return (await storeAnswer(scope.tx, check, text)) ? saved({}) : refused('no-open-question');
}
