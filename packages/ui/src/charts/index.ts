export { TileMap } from './tile-map.tsx';
export type { TileMapProps } from './tile-map.tsx';
export type { LegendLine, MapTile, TileLook } from './tile-look.ts';
export { LineMultiples } from './line-multiples.tsx';
export type { Multiple } from './line-multiples.tsx';
export { Waterfall } from './waterfall.tsx';
