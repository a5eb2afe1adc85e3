import { ownJudgement, sharedJudgements } from '@iza/db/judgement';
import { mayActor } from '@iza/domain/access';
import { JUDGEMENT_QUESTIONS } from '@iza/domain/consultation';
import { readableHead, type Scope, type VersionInput } from '../scope/index.ts';
import type { JudgementView } from './judgement-view.ts';

/** The judgements that were shared, and the actor's party's own. */
export async function openJudgement(
  scope: Scope,
  { version }: VersionInput,
): Promise<JudgementView> {
  const head = await readableHead(scope, version);
  const [mine, shared] = await Promise.all([
    ownJudgement(scope.tx, version),
    sharedJudgements(scope.tx, version),
  ]);
  const mayJudge = !mine?.sharedAt && mayActor(scope.actor, 'judge', head.resource);
  return { questions: JUDGEMENT_QUESTIONS, mine, shared, mayJudge };
}
