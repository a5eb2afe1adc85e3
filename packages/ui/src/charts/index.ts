export { TileMap } from './tile-map.tsx';
export type { TileMapProps } from './tile-map.tsx';
export type { LegendLine, MapTile, TileLook } from './tile-look.ts';
