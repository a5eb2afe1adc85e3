import { parties } from '@iza/accord/parties';
import { regions } from '@iza/accord/regions';
import { municipalitiesOn, type Region } from '@iza/domain/region';
import type { IsoDate } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';
import type { ReferenceView, RegionReference } from './reference-view.ts';
import { tileOf } from './tile-of.ts';

function referenceOf(region: Region, today: IsoDate): RegionReference {
  const { id, kind, name, parent } = region;
  const tile = tileOf(id);
  return {
    id,
    kind,
    name,
    municipalityCount: municipalitiesOn(region, today)?.length ?? null,
    ...(parent && { parent }),
    ...(tile && { tile }),
  };
}

/** Regions and parties by name. */
export function getReference({ today }: Scope): Promise<ReferenceView> {
  return Promise.resolve({
    regions: regions.map((region) => referenceOf(region, today)),
    parties: parties.map(({ id, name, short, kind }) => ({
      id,
      name,
      kind,
      ...(short && { short }),
    })),
  });
}
