import type { ReactNode } from 'react';

/** A line or group of bars is told by shape as well as by colour; after these they begin again. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'cross', 'bar'] as const;

/** @returns the class that gives a series its colour */
export function seriesClass(at: number): string {
  return `iza-series iza-series--${(at % SHAPES.length) + 1}`;
}

/** A mark of a series at a place; hollow where it stands for a forecast. */
export function SeriesMark({
  at,
  x,
  y,
  hollow,
}: {
  at: number;
  x: number;
  y: number;
  hollow?: boolean | undefined;
}): ReactNode {
  const className = hollow ? 'iza-series__mark iza-series__mark--hollow' : 'iza-series__mark';
  const r = 4.5;
  switch (SHAPES[at % SHAPES.length]) {
    case 'square':
      return (
        <rect
          className={className}
          x={x - r + 0.5}
          y={y - r + 0.5}
          width={2 * r - 1}
          height={2 * r - 1}
        />
      );
    case 'triangle':
      return (
        <path
          className={className}
          d={`M${x} ${y - r - 0.5}L${x + r + 0.5} ${y + r}H${x - r - 0.5}Z`}
        />
      );
    case 'diamond':
      return (
        <path
          className={className}
          d={`M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}Z`}
        />
      );
    case 'cross':
      return (
        <path
          className={className}
          d={`M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`}
        />
      );
    case 'bar':
      return (
        <rect className={className} x={x - 1.75} y={y - r - 1} width={3.5} height={2 * r + 2} />
      );
    default:
      return <circle className={className} cx={x} cy={y} r={r} />;
  }
}

/** What the marks of the series stand for. */
export function SeriesLegend({
  label,
  names,
  more,
}: {
  label: string;
  names: readonly string[];
  more?: ReactNode;
}) {
  return (
    <ul className='iza-legend' aria-label={label}>
      {names.map((name, at) => (
        <li key={name} className={seriesClass(at)}>
          <svg width='14' height='14' viewBox='0 0 14 14' aria-hidden='true' focusable='false'>
            <SeriesMark at={at} x={7} y={7} />
          </svg>
          {name}
        </li>
      ))}
      {more}
    </ul>
  );
}
