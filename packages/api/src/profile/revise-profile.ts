import { reviseProfile as storeRevision } from '@iza/db/profile';
import { mayProfile } from '@iza/domain/profile';
import {
  idempotencyKeySchema,
  profileVersionIdSchema,
  type ProfileVersionId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { readableProfile } from './profile-scope.ts';

export const reviseProfileInput = z.strictObject({
  key: idempotencyKeySchema,
  version: profileVersionIdSchema.describe('The adopted version to go on from'),
});
export type ReviseProfileInput = z.infer<typeof reviseProfileInput>;

/** Begins a revision beside the adopted version, with all that stands in it. @see B.2.b */
export async function reviseProfile(
  scope: Scope,
  { version }: ReviseProfileInput,
): Promise<Saved<{ version: ProfileVersionId }> | Refused> {
  const head = await readableProfile(scope, version);
  if (!mayProfile(scope.actor, 'edit', { ...head.resource, stage: 'concept' }))
    return refused('not-allowed', { detail: { action: 'edit' } });
  if (head.state.stage !== 'adopted') return refused('profile-is-concept');
  const next = profileVersionIdSchema.parse(scope.newId());
  const begun = await storeRevision(scope.tx, head, next);
  return begun ? saved({ version: next }) : refused('profile-is-concept');
}
