import { isoDate } from '../values/iso-date.ts';
import { municipalityCodeSchema, type MunicipalityCode } from '../values/id.ts';
import type { Certainty } from '../values/source.ts';
import { regionSchema, type Region } from './region.ts';
import type { RegionKind } from './region-kind.ts';

/** Builders for this folder's tests; not part of what the package offers. */
export const SOURCE = { name: 'made up for the test' };
export const DAY = isoDate('2024-05-01');

export function municipality(number: number): MunicipalityCode {
  return municipalityCodeSchema.parse(`GM${String(number).padStart(4, '0')}`);
}

export function aRegion(
  id: string,
  kind: RegionKind,
  municipalities: readonly number[],
  certainty: Certainty = 'derived',
): Region {
  const value = municipalities.map(municipality);
  return regionSchema.parse({
    id,
    kind,
    name: id,
    aliases: [],
    codes: [],
    parties: [],
    borders:
      value.length === 0
        ? []
        : [{ from: '2023-01-01', municipalities: { value, source: SOURCE, certainty } }],
    source: SOURCE,
    certainty,
  });
}
