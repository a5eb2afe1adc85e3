import type { ShapeName } from '../parts/shape.tsx';
import type { Tone } from '../parts/status.tsx';

/** How a state is drawn. `empty`: nothing is known of it, drawn with a broken line; `info-more` and `info-most`: further on than `info`. */
export type TileLook = {
  readonly shape: ShapeName;
  readonly tone: Tone | 'empty' | 'info-more' | 'info-most';
};

export type MapTile = {
  readonly id: string;
  readonly name: string;
  readonly place: { readonly row: number; readonly col: number };
  /** Where it leads, within the app. */
  readonly href: string;
  readonly look: TileLook;
  /** The state in one or a few words, as the legend has it. */
  readonly state: string;
  /** More for screen readers and on hover: "sinds 3 januari 2024". */
  readonly more?: string | undefined;
  /** Does not fit the filter: stays in its place, without its state. */
  readonly faded?: boolean | undefined;
};

export type LegendLine = { readonly look: TileLook; readonly state: string };

/** @returns the class that gives a look its colours */
export function lookClass({ tone }: TileLook): string {
  if (tone === 'empty') return 'iza-tile--empty';
  if (tone === 'info-more' || tone === 'info-most') return `iza-tone-info iza-tile--${tone}`;
  return `iza-tone-${tone}`;
}

/** @returns all that a tile tells, for screen readers and on hover */
export function tileLabel(tile: MapTile, fadedWords: string): string {
  const said = [tile.state, ...(tile.more === undefined ? [] : [tile.more])];
  return `${tile.name}: ${[...said, ...(tile.faded ? [fadedWords] : [])].join(', ')}`;
}
