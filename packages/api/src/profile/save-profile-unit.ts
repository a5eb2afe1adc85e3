import {
  insertProfileUnit,
  readProfileUnit,
  writeProfileUnit,
  type ProfileUnitRow,
} from '@iza/db/profile';
import {
  fitsTemplate,
  profileRefOf,
  profileUnitSchema,
  type ProfileUnit,
} from '@iza/domain/profile';
import { idempotencyKeySchema, profileVersionIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, type Scope } from '../scope/index.ts';
import { lockedProfile } from './profile-scope.ts';

/** `base` 0: the unit is new. */
export const saveProfileUnitInput = z.strictObject({
  key: idempotencyKeySchema,
  version: profileVersionIdSchema,
  base: baseSchema,
  unit: profileUnitSchema,
});
export type SaveProfileUnitInput = z.infer<typeof saveProfileUnitInput>;

type Content = ProfileUnit['content'];
type UnitSaved = Saved<{ revision: number; savedAt: string }>;

function conflict({ revision, content, savedBy, savedAt }: ProfileUnitRow): Conflict<Content> {
  return { kind: 'conflict', current: { revision, content, savedBy, savedAt } };
}

/** Saves one unit on the revision it was made on, or adds it; a newer one is never overwritten, but given back. */
export async function saveProfileUnit(
  scope: Scope,
  { version, base, unit }: SaveProfileUnitInput,
): Promise<UnitSaved | Conflict<Content> | Refused> {
  const locked = await lockedProfile(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  if (!fitsTemplate(locked.head.template, unit)) return refused('does-not-fit-the-profile');
  const current = await readProfileUnit(scope.tx, version, profileRefOf(unit));
  if (current?.removed) return refused('removed-already');
  if ((current?.revision ?? 0) !== base)
    return current ? conflict(current) : refused('unknown-profile-part');
  const written = current
    ? await writeProfileUnit(scope.tx, version, unit, base)
    : await insertProfileUnit(scope.tx, version, unit);
  if (written === 'conflict') throw new Error('a locked version changed meanwhile');
  return saved(written);
}
