import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridSize, inReadingOrder, neighbourOf, TILE_GAP, tileSize } from './tile-grid.ts';
import type { Direction, PlacedTile } from './tile-grid.ts';

const at = (id: string, row: number, col: number): PlacedTile => ({ id, place: { row, col } });
/** As the ten ROAZ regions lie. */
const roaz = [
  at('noord', 0, 3),
  at('nh', 1, 1),
  at('zwolle', 1, 2),
  at('euregio', 1, 3),
  at('west', 2, 0),
  at('midden', 2, 1),
  at('oost', 2, 2),
  at('zuidwest', 3, 0),
  at('brabant', 3, 1),
  at('limburg', 3, 2),
];
const directions: Direction[] = ['up', 'down', 'left', 'right'];
const someTiles = fc
  .uniqueArray(fc.record({ row: fc.nat(9), col: fc.nat(6) }), {
    minLength: 1,
    maxLength: 42,
    selector: ({ row, col }) => `${row} ${col}`,
  })
  .map((places) => places.map((place, index) => ({ id: String(index), place })));

describe('arrows between tiles', () => {
  test('an arrow goes to the tile beside it', () => {
    expect(neighbourOf(roaz, 'zwolle', 'right')).toBe('euregio');
    expect(neighbourOf(roaz, 'zwolle', 'down')).toBe('oost');
    expect(neighbourOf(roaz, 'zwolle', 'left')).toBe('nh');
  });
  test('over an empty place it goes to the nearest tile that lies ahead', () => {
    expect(neighbourOf(roaz, 'zwolle', 'up')).toBe('noord');
    expect(neighbourOf(roaz, 'limburg', 'right')).toBe('euregio');
  });
  test('at the edge it stays', () => {
    expect(neighbourOf(roaz, 'noord', 'up')).toBeUndefined();
    expect(neighbourOf(roaz, 'nowhere', 'up')).toBeUndefined();
  });
  test('every region can be reached from every other', () => {
    for (const { id: from } of roaz) {
      const reached = new Set([from]);
      for (const here of reached) {
        for (const direction of directions) {
          const next = neighbourOf(roaz, here, direction);
          if (next !== undefined) reached.add(next);
        }
      }
      expect(reached.size).toBe(roaz.length);
    }
  });
  test('an arrow always moves its own way, and stays only when nothing lies there', () => {
    fc.assert(
      fc.property(someTiles, fc.constantFrom(...directions), fc.nat(), (tiles, direction, pick) => {
        const here = tiles[pick % tiles.length]!;
        const ahead = ({ place }: PlacedTile) =>
          ({
            up: place.row < here.place.row,
            down: place.row > here.place.row,
            left: place.col < here.place.col,
            right: place.col > here.place.col,
          })[direction];
        const next = tiles.find(({ id }) => id === neighbourOf(tiles, here.id, direction));
        expect(next ? ahead(next) : !tiles.some(ahead)).toBe(true);
      }),
    );
  });
});

describe('the grid', () => {
  test('it is as large as its outermost tiles, and nothing when there are none', () => {
    expect(gridSize(roaz)).toEqual({ rows: 4, columns: 4 });
    expect(gridSize([])).toEqual({ rows: 0, columns: 0 });
  });
  test('tiles are read from north to south', () => {
    expect(inReadingOrder(roaz.toReversed()).map(({ id }) => id)).toEqual(roaz.map(({ id }) => id));
  });
  test('all columns fit in the width there is, down to the smallest target for a finger', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2400 }),
        fc.integer({ min: 1, max: 7 }),
        (width, columns) => {
          const size = tileSize(width, columns);
          expect(size.width).toBeGreaterThanOrEqual(40);
          expect(size.width * columns + TILE_GAP * (columns - 1)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
  test('words are left out where they do not fit', () => {
    expect(tileSize(1120, 7).words).toBe(true);
    expect(tileSize(328, 7).words).toBe(false);
  });
});
