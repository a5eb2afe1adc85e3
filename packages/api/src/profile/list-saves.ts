import { profileSaves, type ProfileSave } from '@iza/db/profile';
import { profileVersionIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { baseSchema, type Scope } from '../scope/index.ts';
import { readableProfile } from './profile-scope.ts';

const AT_A_TIME = 60;

export const profileSavesInput = z.strictObject({
  version: profileVersionIdSchema,
  until: baseSchema.describe('Revision of the content up to which is told'),
  offset: z.int().min(0).max(1_000_000),
});

/** Who saved what in a version of a profile, newest first; nothing for who only reads the profile. */
export async function listProfileSaves(
  scope: Scope,
  { version, until, offset }: z.infer<typeof profileSavesInput>,
): Promise<{ saves: readonly ProfileSave[]; more: boolean }> {
  await readableProfile(scope, version);
  const page = { until, offset, limit: AT_A_TIME + 1 };
  const found = await profileSaves(scope.tx, version, page);
  return { saves: found.slice(0, AT_A_TIME), more: found.length > AT_A_TIME };
}
