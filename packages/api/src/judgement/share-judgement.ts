import { appendEvent } from '@iza/db/event';
import { ownJudgement, shareJudgement as storeShared } from '@iza/db/judgement';
import { unanswered } from '@iza/domain/consultation';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, refusalOf, type Scope, type VersionWriteInput } from '../scope/index.ts';

/** Shares the party's judgement with the plan's people, once all three questions are answered. @see C.6.d */
export async function shareJudgement(
  scope: Scope,
  { version }: VersionWriteInput,
): Promise<Saved<{ sharedAt: string }> | Refused> {
  const { tx, actor } = scope;
  const refusal = refusalOf(scope, 'judge', await readableHead(scope, version));
  if (refusal) return refusal;
  const own = await ownJudgement(tx, version);
  const open = own ? unanswered(own.content) : [];
  if (open.length > 0) {
    return refusedBecause(open.map((key) => ({ code: 'unanswered-questions', path: [key] })));
  }
  const shared = await storeShared(tx, version);
  if (typeof shared === 'string') return refused(shared);
  await appendEvent(tx, version, { kind: 'judgement-shared', party: actor.party });
  return saved(shared);
}
