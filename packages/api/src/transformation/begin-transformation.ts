import { regionById } from '@iza/accord/regions';
import {
  beginTransformation as storeTransformation,
  describeTransformation,
  saveSection,
  tellTransformation,
} from '@iza/db/transformation';
import { mayBeginTransformation, newTransformationAbout } from '@iza/domain/transformation';
import {
  idempotencyKeySchema,
  lineSchema,
  regionIdSchema,
  transformationIdSchema,
  type TransformationId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

export const beginTransformationInput = z.strictObject({
  key: idempotencyKeySchema,
  name: lineSchema.min(1),
  regions: z.array(regionIdSchema).max(20),
});
export type BeginTransformationInput = z.infer<typeof beginTransformationInput>;

/** Begins a plan: an idea of the acting party, which leads it until it says otherwise. Plans need not wait for a regional plan (B.1.e). */
export async function beginTransformation(
  scope: Scope,
  { name, regions }: BeginTransformationInput,
): Promise<Saved<{ plan: TransformationId }> | Refused> {
  const { tx, actor, demonstration, newId } = scope;
  if (!mayBeginTransformation(actor)) return refused('not-allowed');
  if (regions.some((region) => !regionById(region)))
    return refused('unknown-region', { path: ['regions'] });
  const id = transformationIdSchema.parse(newId());
  const origin = demonstration ? 'example' : 'live';
  await storeTransformation(tx, { id, name, regions, origin, lead: actor.party });
  const about = { ...newTransformationAbout(name), regions: [...regions] };
  await saveSection(tx, id, { section: 'about', content: about }, 0);
  await describeTransformation(tx, id, {
    name,
    regions,
    area: [],
    sectors: [],
    themes: [],
    leaders: [],
    leadersBasis: { unclear: 'area-unknown', candidates: [] },
  });
  await tellTransformation(tx, id, { kind: 'begun' });
  return saved({ plan: id });
}
