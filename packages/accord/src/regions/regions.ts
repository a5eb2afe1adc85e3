import type { regionSchema, Region, RegionKind } from '@iza/domain/region';
import type { RegionId } from '@iza/domain/values';
import { IZA_ROWS } from './iza-rows.ts';
import {
  careOfficeRegion,
  izaRegion,
  provinceRegion,
  roazRegion,
  safetyRegion,
} from './region-of-row.ts';
import { ROAZ_ROWS } from './roaz-rows.ts';
import { PROVINCE_NAMES, SAFETY_ROWS } from './safety-and-province-rows.ts';
import { ZORGKANTOOR_ROWS } from './zorgkantoor-rows.ts';
import { asRecords } from '../record.ts';

/** All regions that the facts name. The 28 regions of acute mental care are not among them: nobody gave us their names. */
export const regions: readonly Region[] = asRecords<typeof regionSchema>([
  ...ROAZ_ROWS.map(roazRegion),
  ...ZORGKANTOOR_ROWS.map(careOfficeRegion),
  ...IZA_ROWS.map(izaRegion),
  ...SAFETY_ROWS.map(safetyRegion),
  ...PROVINCE_NAMES.map(provinceRegion),
]);

const byId = new Map(regions.map((region) => [region.id, region]));

/** @returns the region with an id, or `undefined` when there is none */
export function regionById(id: RegionId): Region | undefined {
  return byId.get(id);
}

/** @returns the regions of one kind, in the order of the sources */
export function regionsOfKind(kind: RegionKind): readonly Region[] {
  return regions.filter((region) => region.kind === kind);
}
