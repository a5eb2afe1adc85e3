import {
  insertProfileUnit,
  setProfileUnitRemoved,
  writeProfileUnit,
  type ProfileHead,
  type ProfileUnitSaved,
} from '@iza/db/profile';
import {
  fitsTemplate,
  profileRefOf,
  profileUnitRefSchema,
  profileUnitSchema,
  type ProfileUnitRef,
} from '@iza/domain/profile';
import { idempotencyKeySchema, profileVersionIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type RefusalCode, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, type Scope } from '../scope/index.ts';
import { lockedProfile } from './profile-scope.ts';

const changeSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('put'), base: baseSchema, unit: profileUnitSchema }),
  z.strictObject({ do: z.literal('remove'), base: baseSchema, ref: profileUnitRefSchema }),
  z.strictObject({ do: z.literal('restore'), base: baseSchema, ref: profileUnitRefSchema }),
]);
type Change = z.infer<typeof changeSchema>;

export const changeProfileInput = z.strictObject({
  key: idempotencyKeySchema,
  version: profileVersionIdSchema,
  changes: z.array(changeSchema).min(1).max(500),
});
export type ChangeProfileInput = z.infer<typeof changeProfileInput>;

type Changed = { readonly ref: ProfileUnitRef; readonly revision: number };

async function one(
  { tx }: Scope,
  { version, template }: ProfileHead,
  change: Change,
): Promise<(ProfileUnitSaved & { ref: ProfileUnitRef }) | RefusalCode> {
  if (change.do !== 'put') {
    const { ref, base } = change;
    const done = await setProfileUnitRemoved(tx, version, ref, base, change.do === 'remove');
    return done === 'conflict' ? 'changed-meanwhile' : { ...done, ref };
  }
  const { unit, base } = change;
  if (!fitsTemplate(template, unit)) return 'does-not-fit-the-profile';
  const done =
    base === 0
      ? await insertProfileUnit(tx, version, unit)
      : await writeProfileUnit(tx, version, unit, base);
  return done === 'conflict' ? 'changed-meanwhile' : { ...done, ref: profileRefOf(unit) };
}

/** Adds, changes, takes out and puts back units, all or nothing: a table that was pasted, and its undoing. */
export async function changeProfile(
  scope: Scope,
  { version, changes }: ChangeProfileInput,
): Promise<Saved<{ changed: readonly Changed[] }> | Refused> {
  const locked = await lockedProfile(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const changed: Changed[] = [];
  for (const [at, change] of changes.entries()) {
    const done = await one(scope, locked.head, change);
    if (typeof done === 'string') return refused(done, { path: ['changes', at] });
    changed.push({ ref: done.ref, revision: done.revision });
  }
  return saved({ changed });
}
