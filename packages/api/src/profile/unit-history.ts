import { profileUnitHistory as storedHistory, type ProfileUnitRow } from '@iza/db/profile';
import { profileUnitRefSchema } from '@iza/domain/profile';
import { profileVersionIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import type { Scope } from '../scope/index.ts';
import { readableProfile } from './profile-scope.ts';

export const profileUnitHistoryInput = z.strictObject({
  version: profileVersionIdSchema,
  ref: profileUnitRefSchema,
});
export type ProfileUnitHistoryInput = z.infer<typeof profileUnitHistoryInput>;

/** Every revision of a unit, newest first; nothing for who only reads the profile. */
export async function profileUnitHistory(
  scope: Scope,
  { version, ref }: ProfileUnitHistoryInput,
): Promise<readonly ProfileUnitRow[]> {
  await readableProfile(scope, version);
  return storedHistory(scope.tx, version, ref);
}
