import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Legend } from './legend.tsx';
import { chartTexts } from './texts.ts';
import { gridSize, inReadingOrder, neighbourOf, TILE_GAP, tileSize } from './tile-grid.ts';
import type { Direction } from './tile-grid.ts';
import type { LegendLine, MapTile } from './tile-look.ts';
import { heightOf, Tile, wordsOf } from './tile.tsx';
import { useWidth } from './use-width.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const MEASURE_FIRST = 700;
/** With so few columns the legend fits beside the map. */
const NARROW_COLUMNS = 4;

/** Where a key goes from a tile; `here`: an arrow towards nothing. */
function targetOf(
  event: KeyboardEvent,
  tiles: readonly MapTile[],
  here: string,
): string | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (event.key === 'Home') return tiles[0]?.id;
  if (event.key === 'End') return tiles.at(-1)?.id;
  const direction = ARROWS[event.key];
  return direction && (neighbourOf(tiles, here, direction) ?? here);
}

export type TileMapProps = {
  /** What the map shows, for who does not see it. */
  title: string;
  /** Where the same stands as a table. */
  description: string;
  tiles: readonly MapTile[];
  legend: readonly LegendLine[];
};

/**
 * A map of tiles, one for each region, roughly where the region lies. A tile is a link; the arrow keys go from tile to tile. What it
 * shows must stand in a table beside it too.
 */
export function TileMap({ title, description, tiles, legend }: TileMapProps) {
  const texts = useTexts(chartTexts);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const ordered = useMemo(() => inReadingOrder(tiles), [tiles]);
  const [wanted, setWanted] = useState('');
  const stop = ordered.some((tile) => tile.id === wanted) ? wanted : ordered[0]?.id;
  const width = useWidth(box) || MEASURE_FIRST;
  const { rows, columns } = gridSize(tiles);
  const size = tileSize(width, columns);
  const height = size.words
    ? Math.max(...tiles.map((tile) => heightOf(wordsOf({ ...tile, faded: false }, size.width))))
    : size.width;
  const whole = {
    width: columns * (size.width + TILE_GAP) - TILE_GAP,
    height: rows * (height + TILE_GAP) - TILE_GAP,
  };
  const go = (event: KeyboardEvent, here: string) => {
    const to = targetOf(event, ordered, here);
    if (to === undefined) return;
    event.preventDefault();
    links.current.get(to)?.focus();
  };
  if (tiles.length === 0) return null;
  return (
    <figure className={columns <= NARROW_COLUMNS ? 'iza-map iza-map--narrow' : 'iza-map'}>
      <div ref={box} className='iza-map__room'>
        <svg
          role='group'
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-desc`}
          className='iza-map__tiles'
          width={whole.width}
          height={whole.height}
          viewBox={`0 0 ${whole.width} ${whole.height}`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>
            {texts.mapKeys} {description}
          </desc>
          {ordered.map((tile) => (
            <Tile
              key={tile.id}
              tile={tile}
              x={tile.place.col * (size.width + TILE_GAP)}
              y={tile.place.row * (height + TILE_GAP)}
              width={size.width}
              height={height}
              words={size.words}
              stop={tile.id === stop}
              fadedWords={texts.faded}
              onFocus={() => setWanted(tile.id)}
              onKey={(event) => go(event, tile.id)}
              ref={(link) => {
                if (link) links.current.set(tile.id, link);
                else links.current.delete(tile.id);
              }}
            />
          ))}
        </svg>
      </div>
      <figcaption className='iza-map__caption'>
        <Legend lines={legend} />
        <p className='iza-quiet iza-small'>{texts.schematic}</p>
      </figcaption>
    </figure>
  );
}
