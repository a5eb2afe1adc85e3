import { useFormat, useTexts } from '../texts/language.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { axisMarks, placedOn } from './axis.ts';
import { seriesClass } from './series-look.tsx';
import { chartTexts } from './texts.ts';

export type Bar = {
  readonly id: string;
  readonly name: string;
  /** Undefined: not known; there is no bar then. */
  readonly value: number | undefined;
  /** A hatched bar: a forecast. */
  readonly forecast?: boolean | undefined;
  /** Stands out among the others. */
  readonly own?: boolean | undefined;
  /** A value this bar is laid beside, such as its minimum. */
  readonly mark?: { readonly value: number; readonly name: string } | undefined;
};

export type BarChartProps = {
  title: string;
  description: string;
  anchor: string;
  unit: string;
  bars: readonly Bar[];
};

const SIGN = 7.6;
const TOP = 26;
const NARROW = 520;

/** @returns text that fits in a width, cut with an ellipsis */
function cut(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / SIGN));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** Values side by side as lengths from zero; a mark says what a bar is laid beside. */
export function BarChart({ title, description, anchor, unit, bars }: BarChartProps) {
  const texts = useTexts(chartTexts);
  const format = useFormat();
  const values = bars.flatMap(({ value, mark }) => [value ?? 0, mark?.value ?? 0]);
  const marks = axisMarks(values, { fromZero: true });
  const marked = bars.some(({ mark }) => mark);
  const row = marked ? 48 : 34;
  const height = TOP + bars.length * row + 8;
  return (
    <ChartFrame title={title} description={description} anchor={anchor} height={height}>
      {(width) => {
        const above = width < NARROW;
        const names = above
          ? 0
          : Math.min(width * 0.36, Math.max(...bars.map(({ name }) => name.length)) * SIGN + 12);
        const after =
          Math.max(
            ...bars.map(
              ({ value }) => (value === undefined ? texts.unknown : format.number(value)).length,
            ),
          ) *
            SIGN +
          14;
        const x = placedOn(marks, names + 2, width - after);
        return (
          <>
            <text className='iza-drawn__unit' x={0} y={14}>
              {unit}
            </text>
            {bars.map(({ id, name, value, forecast, own, mark }, at) => {
              const top = TOP + at * row;
              const bar = { top: above ? top + 16 : top + 4, height: above ? 12 : 18 };
              const end = value === undefined ? x(0) : x(value);
              const classes = [
                seriesClass(own === false ? 1 : 0),
                forecast ? 'iza-series--forecast' : '',
              ].join(' ');
              return (
                <g key={id} className={classes}>
                  <text
                    className={own ? 'iza-drawn__name iza-drawn__name--own' : 'iza-drawn__name'}
                    x={above ? 0 : names - 6}
                    y={above ? top + 12 : top + 18}
                    textAnchor={above ? 'start' : 'end'}
                  >
                    {cut(name, above ? width : names)}
                  </text>
                  {value !== undefined && (
                    <rect
                      className='iza-series__bar'
                      x={Math.min(x(0), end)}
                      y={bar.top}
                      width={Math.max(1, Math.abs(end - x(0)))}
                      height={bar.height}
                    />
                  )}
                  <text
                    className='iza-drawn__value'
                    x={Math.max(end, x(0)) + 6}
                    y={bar.top + bar.height - 3}
                  >
                    {value === undefined ? texts.unknown : format.number(value)}
                  </text>
                  {mark && (
                    <>
                      <path
                        className='iza-drawn__mark'
                        d={`M${x(mark.value)} ${bar.top - 4}V${bar.top + bar.height + 4}`}
                      />
                      <text
                        className='iza-drawn__normname'
                        x={x(mark.value)}
                        y={bar.top + bar.height + 16}
                        textAnchor={x(mark.value) > width * 0.6 ? 'end' : 'start'}
                      >
                        {`${mark.name}: ${format.number(mark.value)}`}
                      </text>
                    </>
                  )}
                </g>
              );
            })}
            <path className='iza-drawn__axis' d={`M${x(0)} ${TOP}V${height - 6}`} />
          </>
        );
      }}
    </ChartFrame>
  );
}
