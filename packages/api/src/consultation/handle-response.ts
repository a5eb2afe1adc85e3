import { handleResponse as storeHandling, sentResponses } from '@iza/db/consultation';
import { appendEvent } from '@iza/db/event';
import { handlingSchema } from '@iza/domain/consultation';
import { partyIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, refusalOf, versionWriteInput, type Scope } from '../scope/index.ts';

/** What was done with the latest response of a party. */
export const handleResponseInput = z.strictObject({
  ...versionWriteInput.shape,
  party: partyIdSchema,
  handling: handlingSchema,
});
export type HandleResponseInput = z.infer<typeof handleResponseInput>;

/** Records what was done with a response. @see C.6.d */
export async function handleResponse(
  scope: Scope,
  { version, party, handling }: HandleResponseInput,
): Promise<Saved | Refused> {
  const { tx } = scope;
  const refusal = refusalOf(scope, 'handle-responses', await readableHead(scope, version));
  if (refusal) return refusal;
  const rounds = (await sentResponses(tx, version)).filter((sent) => sent.party === party);
  const round = Math.max(0, ...rounds.map((sent) => sent.round));
  const stored = round > 0 && (await storeHandling(tx, version, round, party, handling));
  if (!stored) return refused('no-such-response');
  await appendEvent(tx, version, { kind: 'response-handled', party });
  return saved({});
}
