/** Where a tile stands; rows and columns count from 0, from the north-west. */
type TilePlace = { readonly row: number; readonly col: number };
export type PlacedTile = { readonly id: string; readonly place: TilePlace };

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far a tile lies ahead in a direction, and how far beside it. */
function offset(from: TilePlace, to: TilePlace, direction: Direction): [number, number] {
  const [down, right] = [to.row - from.row, to.col - from.col];
  switch (direction) {
    case 'up':
      return [-down, Math.abs(right)];
    case 'down':
      return [down, Math.abs(right)];
    case 'left':
      return [-right, Math.abs(down)];
    case 'right':
      return [right, Math.abs(down)];
  }
}

/**
 * The tile that an arrow key goes to: the nearest in the same row or column, otherwise the nearest that lies ahead.
 * @returns its id, or `undefined` when nothing lies in that direction
 */
export function neighbourOf(
  tiles: readonly PlacedTile[],
  from: string,
  direction: Direction,
): string | undefined {
  const here = tiles.find(({ id }) => id === from);
  if (!here) return undefined;
  let best: { id: string; cost: number } | undefined;
  for (const { id, place } of tiles) {
    const [ahead, beside] = offset(here.place, place, direction);
    if (ahead <= 0) continue;
    const cost = ahead + (beside === 0 ? 0 : 100 + 2 * beside);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

/** @returns tiles as one reads them: from north to south, from west to east */
export function inReadingOrder<Tile extends PlacedTile>(tiles: readonly Tile[]): Tile[] {
  return tiles.toSorted((a, b) => a.place.row - b.place.row || a.place.col - b.place.col);
}

/** Space between tiles, in pixels. */
export const TILE_GAP = 6;
const NARROWEST_WITH_WORDS = 92;
const WIDEST_WITH_WORDS = 164;
const COMPACT = { least: 40, most: 64 };

/** `words`: name and state are written in the tile; otherwise a short name and the shape. In pixels. */
export type TileSize = { readonly words: boolean; readonly width: number };

/** @returns how wide a tile can be so that all columns fit, and whether words fit in it */
export function tileSize(available: number, columns: number): TileSize {
  const width = Math.floor((available - TILE_GAP * (columns - 1)) / Math.max(columns, 1));
  if (width >= NARROWEST_WITH_WORDS) {
    return { words: true, width: Math.min(width, WIDEST_WITH_WORDS) };
  }
  return { words: false, width: Math.min(Math.max(width, COMPACT.least), COMPACT.most) };
}

/** @returns how many rows and columns the tiles take */
export function gridSize(tiles: readonly PlacedTile[]): { rows: number; columns: number } {
  return {
    rows: Math.max(0, ...tiles.map(({ place }) => place.row + 1)),
    columns: Math.max(0, ...tiles.map(({ place }) => place.col + 1)),
  };
}
