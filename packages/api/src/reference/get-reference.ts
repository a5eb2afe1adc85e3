import { regions } from '@iza/accord/regions';
import { listParties } from '@iza/db/reference';
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
export async function getReference({ tx, today }: Scope): Promise<ReferenceView> {
  const parties = await listParties(tx);
  return {
    regions: regions.map((region) => referenceOf(region, today)),
    parties: parties.map(({ id, name, short, kind }) => ({
      id,
      name,
      kind,
      ...(short && { short }),
    })),
  };
}
