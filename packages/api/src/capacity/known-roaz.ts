import { regionById } from '@iza/accord/regions';
import { mayReadNotices } from '@iza/domain/capacity';
import type { Region } from '@iza/domain/region';
import { regionIdSchema, type RegionId } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

export const openCapacityInput = z.strictObject({ region: regionIdSchema });

/** @returns a ROAZ region whose acute capacity the actor may look into @throws NotFoundError for any other */
export function knownRoaz({ actor }: Scope, region: RegionId): Region {
  const known = found(regionById(region));
  return found(known.kind === 'roaz' && mayReadNotices(actor, region) ? known : null);
}
