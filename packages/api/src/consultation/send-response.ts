import { ownResponse, sendResponse as storeSent } from '@iza/db/consultation';
import { appendEvent } from '@iza/db/event';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope, VersionWriteInput } from '../scope/index.ts';
import { openRound } from './responding.ts';

/** Sends the party's response; from then on the plan's people read it, and it can't be changed. */
export async function sendResponse(
  scope: Scope,
  { version }: VersionWriteInput,
): Promise<Saved<{ sentAt: string }> | Refused> {
  const { tx, actor } = scope;
  const open = await openRound(scope, version);
  if ('refusal' in open) return open.refusal;
  const draft = await ownResponse(tx, version, open.round);
  if (draft && draft.content.text.trim() === '' && draft.content.supports === null) {
    return refused('empty-response');
  }
  const sent = await storeSent(tx, version, open.round);
  if (typeof sent === 'string') return refused(sent);
  await appendEvent(tx, version, { kind: 'response-sent', party: actor.party });
  return saved(sent);
}
