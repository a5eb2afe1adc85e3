import { ownResponse, saveResponse as storeResponse } from '@iza/db/consultation';
import { responseContentSchema, type ResponseContent } from '@iza/domain/consultation';
import { z } from 'zod';
import { refused, saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, versionWriteInput, type Scope } from '../scope/index.ts';
import { openRound } from './responding.ts';

export const saveResponseInput = z.strictObject({
  ...versionWriteInput.shape,
  base: baseSchema,
  content: responseContentSchema,
});
export type SaveResponseInput = z.infer<typeof saveResponseInput>;

type ResponseSaved = Saved<{ revision: number; savedAt: string }>;

async function conflict(
  { tx }: Scope,
  version: SaveResponseInput['version'],
  round: number,
): Promise<Conflict<ResponseContent> | Refused> {
  const current = await ownResponse(tx, version, round);
  if (!current) return refused('nothing-to-send');
  const { revision, content, savedBy, savedAt } = current;
  return { kind: 'conflict', current: { revision, content, savedBy, savedAt } };
}

/** Keeps the draft of the party's response; nobody else reads it until it is sent. */
export async function saveResponse(
  scope: Scope,
  { version, base, content }: SaveResponseInput,
): Promise<ResponseSaved | Conflict<ResponseContent> | Refused> {
  const open = await openRound(scope, version);
  if ('refusal' in open) return open.refusal;
  const written = await storeResponse(scope.tx, version, open.round, content, base);
  if (written === 'conflict') return conflict(scope, version, open.round);
  return written === 'sent-already' ? refused('sent-already') : saved(written);
}
