export { regionCounts, type RegionCount } from './counts.ts';
export { marketLeaders } from './market-leaders.ts';
export { municipalGrants, type MunicipalGrant } from './municipal-grants.ts';
export { municipalities, municipalityByCode } from './municipalities.ts';
export { kebab, regionIdOf } from './region-id.ts';
export { regionById, regions, regionsOfKind } from './regions.ts';
export { TILE_KINDS, tiles, type Tile, type TileKind } from './tiles.ts';
