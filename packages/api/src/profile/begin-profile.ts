import { regionById } from '@iza/accord/regions';
import { beginProfile as storeProfile } from '@iza/db/profile';
import { mayBeginProfile, profileTemplateFor } from '@iza/domain/profile';
import {
  idempotencyKeySchema,
  profileIdSchema,
  profileVersionIdSchema,
  regionIdSchema,
  type ProfileVersionId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

export const beginProfileInput = z.strictObject({
  key: idempotencyKeySchema,
  region: regionIdSchema,
});
export type BeginProfileInput = z.infer<typeof beginProfileInput>;

/** Begins the profile of a region: a concept with the topics of its kind, and nothing in it. @see B.2.b, C.6.c */
export async function beginProfile(
  { tx, actor, demonstration, newId }: Scope,
  { region: id }: BeginProfileInput,
): Promise<Saved<{ version: ProfileVersionId }> | Refused> {
  const region = regionById(id);
  if (!region) return refused('unknown-region', { path: ['region'] });
  const template = profileTemplateFor(region.kind);
  if (!template) return refused('regions-of-another-kind', { path: ['region'] });
  if (!mayBeginProfile(actor, template.kind, id)) return refused('not-allowed');
  const version = profileVersionIdSchema.parse(newId());
  const begun = await storeProfile(tx, {
    id: profileIdSchema.parse(newId()),
    version,
    region: id,
    kind: template.kind,
    template: template.id,
    edition: 'signed-2022',
    origin: demonstration ? 'example' : 'live',
  });
  return begun ? saved({ version }) : refused('profile-begun-already');
}
