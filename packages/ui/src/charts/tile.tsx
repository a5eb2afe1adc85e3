import type { KeyboardEvent, Ref } from 'react';
import { Link } from 'wouter';
import { shapeDrawing } from '../parts/shape.tsx';
import { lookClass, tileLabel } from './tile-look.ts';
import type { MapTile } from './tile-look.ts';
import { linesOf, roughWidth, shortName } from './tile-text.ts';

/** Sizes in pixels; the letter is the theme's small one. */
const LETTER = 14;
const LINE = 17;
const PAD = 8;
const MARK = 12;
const MARK_ROOM = 17;

/** Where a tile's words stand in it. */
export type TileWords = { readonly name: readonly string[]; readonly state: readonly string[] };

/** @returns the lines of a tile of that width */
export function wordsOf(tile: MapTile, width: number): TileWords {
  const room = width - 2 * PAD;
  return {
    name: linesOf(tile.name, room / (LETTER * 1.04), 3),
    state: tile.faded ? [] : linesOf(tile.state, (room - MARK_ROOM) / LETTER, 2),
  };
}

/** @returns how high a tile must be for its words */
export function heightOf({ name, state }: TileWords): number {
  return 2 * PAD + LINE * (name.length + state.length) + 1;
}

/** A line that would stick out is squeezed into its room. */
function squeezed(
  text: string,
  room: number,
): { textLength?: number; lengthAdjust?: 'spacingAndGlyphs' } {
  if (roughWidth(text) * LETTER * 1.04 <= room) return {};
  return { textLength: room, lengthAdjust: 'spacingAndGlyphs' };
}

function Lines(props: {
  lines: readonly string[];
  x: number;
  y: number;
  room: number;
  className: string;
}) {
  return props.lines.map((line, at) => (
    <text
      key={line}
      x={props.x}
      y={props.y + at * LINE}
      className={props.className}
      {...squeezed(line, props.room)}
    >
      {line}
    </text>
  ));
}

function TileInWords({ tile, width, height }: { tile: MapTile; width: number; height: number }) {
  const { name, state } = wordsOf(tile, width);
  const room = width - 2 * PAD;
  const stateTop = height - PAD - LINE * state.length + 12;
  return (
    <>
      <Lines lines={name} x={PAD} y={PAD + 12} room={room} className='iza-tile__name' />
      {state.length > 0 && (
        <svg x={PAD} y={stateTop - 11} width={MARK} height={MARK} viewBox='0 0 12 12'>
          <g className='iza-tile__mark'>{shapeDrawing(tile.look.shape)}</g>
        </svg>
      )}
      <Lines
        lines={state}
        x={PAD + MARK_ROOM}
        y={stateTop}
        room={room - MARK_ROOM}
        className='iza-tile__state'
      />
    </>
  );
}

function CompactTile({ tile, width }: { tile: MapTile; width: number }) {
  const mark = 14;
  return (
    <>
      <text
        x={width / 2}
        y={17}
        textAnchor='middle'
        className='iza-tile__short'
        {...squeezed(shortName(tile.name), width - 4)}
      >
        {shortName(tile.name)}
      </text>
      {!tile.faded && (
        <svg
          x={(width - mark) / 2}
          y={width - mark - 6}
          width={mark}
          height={mark}
          viewBox='0 0 12 12'
        >
          <g className='iza-tile__mark'>{shapeDrawing(tile.look.shape)}</g>
        </svg>
      )}
    </>
  );
}

export type TileProps = {
  tile: MapTile;
  x: number;
  y: number;
  width: number;
  height: number;
  words: boolean;
  /** The one tile that Tab stops at. */
  stop: boolean;
  fadedWords: string;
  onFocus: () => void;
  onKey: (event: KeyboardEvent) => void;
  ref: Ref<HTMLAnchorElement>;
};

/** One region: a link with its name, and its state by word, shape and colour. */
export function Tile(props: TileProps) {
  const { tile, x, y, width, height, words, stop, fadedWords, onFocus, onKey, ref } = props;
  const label = tileLabel(tile, fadedWords);
  const look = tile.faded ? 'iza-tile--faded' : lookClass(tile.look);
  return (
    <g transform={`translate(${x} ${y})`}>
      <Link href={tile.href} asChild>
        <a
          ref={ref}
          href={tile.href}
          tabIndex={stop ? 0 : -1}
          className={`iza-tile ${look}`}
          onFocus={onFocus}
          onKeyDown={onKey}
        >
          <title>{label}</title>
          <g aria-hidden='true'>
            <rect x='1' y='1' width={width - 2} height={height - 2} rx='4' />
            {words ? (
              <TileInWords tile={tile} width={width} height={height} />
            ) : (
              <CompactTile tile={tile} width={width} />
            )}
          </g>
        </a>
      </Link>
    </g>
  );
}
