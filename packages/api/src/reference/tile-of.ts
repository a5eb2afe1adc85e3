import { tiles } from '@iza/accord/regions';
import type { RegionId } from '@iza/domain/values';
import type { TilePlace } from './reference-view.ts';

const byRegion = new Map<RegionId, TilePlace>(
  Object.values(tiles)
    .flat()
    .map(({ region, row, col }) => [region, { row, col }]),
);

/** @returns the region's place on the tile map of its kind, or `undefined` where none was drawn */
export function tileOf(region: RegionId): TilePlace | undefined {
  return byRegion.get(region);
}
