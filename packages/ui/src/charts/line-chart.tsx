import { useFormat, useTexts } from '../texts/language.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { axisMarks, fittingLabels, placedOn } from './axis.ts';
import { seriesClass, SeriesLegend, SeriesMark } from './series-look.tsx';
import { chartTexts } from './texts.ts';

export type LinePoint = {
  /** Where it stands on the time axis, in any unit. */
  readonly at: number;
  readonly label: string;
  /** Undefined: not known; the line is broken there. */
  readonly value: number | undefined;
  readonly forecast?: boolean | undefined;
};
export type LineSeries = {
  readonly id: string;
  readonly name: string;
  readonly points: readonly LinePoint[];
};

export type LineChartProps = {
  title: string;
  description: string;
  anchor: string;
  unit: string;
  series: readonly LineSeries[];
  /** A value that is laid beside it: a norm. */
  norm?: { readonly value: number; readonly name: string } | undefined;
};

const HEIGHT = 280;
const EDGE = { top: 28, right: 16, bottom: 30 };
const SIGN = 7.6;

type Known = LinePoint & { readonly value: number };
type Segment = { readonly from: Known; readonly to: Known };

/** @returns stretches between points that are both known; an unknown between them breaks the line */
function segmentsOf(points: readonly LinePoint[]): readonly Segment[] {
  const sorted = points.toSorted((a, b) => a.at - b.at);
  return sorted.flatMap((point, at) => {
    const next = sorted[at + 1];
    if (point.value === undefined || next?.value === undefined) return [];
    return [{ from: { ...point, value: point.value }, to: { ...next, value: next.value } }];
  });
}

function labelsOf(series: readonly LineSeries[]): readonly { at: number; label: string }[] {
  const byPlace = new Map(
    series.flatMap(({ points }) => points.map(({ at, label }) => [at, label])),
  );
  return [...byPlace].map(([at, label]) => ({ at, label })).toSorted((a, b) => a.at - b.at);
}

/** Values over time: a line per series, forecasts broken and hollow, a norm across. */
export function LineChart({ title, description, anchor, unit, series, norm }: LineChartProps) {
  const texts = useTexts(chartTexts);
  const format = useFormat();
  const labels = labelsOf(series);
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const marks = axisMarks(norm ? [...values, norm.value] : values);
  const written = marks.map((mark) => format.number(mark));
  const left = Math.max(...written.map((text) => text.length)) * SIGN + 14;
  const forecasts = series.some(({ points }) => points.some(({ forecast }) => forecast));
  const legend = (
    <SeriesLegend
      label={texts.legend}
      names={series.map(({ name }) => name)}
      more={
        forecasts && (
          <li className='iza-series'>
            <svg width='30' height='14' viewBox='0 0 30 14' aria-hidden='true' focusable='false'>
              <path className='iza-series__line iza-series__line--forecast' d='M1 7H29' />
              <circle
                className='iza-series__mark iza-series__mark--hollow'
                cx='15'
                cy='7'
                r='4.5'
              />
            </svg>
            {texts.forecast}
          </li>
        )
      }
    />
  );
  return (
    <ChartFrame
      title={title}
      description={description}
      anchor={anchor}
      height={HEIGHT}
      legend={legend}
    >
      {(width) => {
        const bottom = HEIGHT - EDGE.bottom;
        const y = placedOn(marks, bottom, EDGE.top);
        const ends = [labels[0]?.at ?? 0, labels.at(-1)?.at ?? 1];
        const x = placedOn(ends, left + 14, width - EDGE.right - 14);
        const places = labels.map(({ at }) => x(at));
        const widest = Math.max(...labels.map(({ label }) => label.length)) * SIGN + 12;
        return (
          <>
            <text className='iza-drawn__unit' x={0} y={14}>
              {unit}
            </text>
            {marks.map((mark, at) => (
              <g key={mark}>
                <path className='iza-drawn__grid' d={`M${left} ${y(mark)}H${width - EDGE.right}`} />
                <text className='iza-drawn__value' x={left - 8} y={y(mark) + 4} textAnchor='end'>
                  {written[at]}
                </text>
              </g>
            ))}
            {fittingLabels(places, widest).map((at) => (
              <text
                key={labels[at]?.at}
                className='iza-drawn__value'
                x={Math.min(Math.max(places[at] ?? 0, widest / 2), width - widest / 2 + 6)}
                y={HEIGHT - 8}
                textAnchor='middle'
              >
                {labels[at]?.label}
              </text>
            ))}
            {norm && (
              <g>
                <path
                  className='iza-drawn__norm'
                  d={`M${left} ${y(norm.value)}H${width - EDGE.right}`}
                />
                <text
                  className='iza-drawn__normname'
                  x={width - EDGE.right}
                  y={y(norm.value) - 5}
                  textAnchor='end'
                >
                  {`${norm.name}: ${format.number(norm.value)}`}
                </text>
              </g>
            )}
            {series.map(({ id, points }, which) => (
              <g key={id} className={seriesClass(which)}>
                {segmentsOf(points).map(({ from, to }) => (
                  <path
                    key={from.at}
                    className={
                      to.forecast
                        ? 'iza-series__line iza-series__line--forecast'
                        : 'iza-series__line'
                    }
                    d={`M${x(from.at)} ${y(from.value)}L${x(to.at)} ${y(to.value)}`}
                  />
                ))}
                {points.map(
                  ({ at, value, forecast }) =>
                    value !== undefined && (
                      <SeriesMark key={at} at={which} x={x(at)} y={y(value)} hollow={forecast} />
                    ),
                )}
              </g>
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}
