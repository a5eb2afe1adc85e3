import { useId, useMemo, useRef } from 'react';
import { useTexts } from '../texts/language.tsx';
import { linearScale } from './scale.ts';
import { chartTexts } from './texts.ts';
import { useWidth } from './use-width.ts';
import {
  axisStart,
  waterfallBars,
  type WaterfallBar,
  type WaterfallStep,
} from './waterfall-bars.ts';

const ROW = 30;
const BAR = 18;
const MEASURE_FIRST = 700;
/** Below this width a label stands above its bar. */
const NARROW = 520;
const LABEL_LINE = 18;

export type WaterfallProps = {
  /** What it shows, with year and unit. */
  title: string;
  /** Where the same stands as a table. */
  description: string;
  steps: readonly WaterfallStep[];
  /** A figure in words; changes with their sign. */
  words: (amount: number, kind: WaterfallStep['kind']) => string;
};

/** How a level is built up, from top to bottom: levels, and between them what was added and taken off. Its table stands beside it. */
export function Waterfall({ title, description, steps, words }: WaterfallProps) {
  const texts = useTexts(chartTexts);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box) || MEASURE_FIRST;
  const bars = useMemo(() => waterfallBars(steps), [steps]);
  const start = useMemo(() => axisStart(bars), [bars]);
  const above = width < NARROW;
  const labelWidth = above ? 0 : Math.min(290, Math.round(width * 0.42));
  const end = Math.max(...bars.map(({ from, to }) => Math.max(from, to)));
  const x = linearScale([start, end], [labelWidth, width - 84]);
  const row = above ? ROW + LABEL_LINE : ROW;
  const height = bars.length * row;
  if (bars.length === 0) return null;
  return (
    <figure className='iza-chart'>
      <div ref={box}>
        <svg
          role='img'
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-desc`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {bars.map((bar, at) => (
            <Bar
              key={bar.id}
              bar={bar}
              y={at * row}
              row={row}
              above={above}
              x={x}
              start={start}
              last={at === bars.length - 1}
              labelWidth={above ? width : labelWidth}
              words={words}
            />
          ))}
        </svg>
      </div>
      {start > 0 && <figcaption className='iza-quiet iza-small'>{texts.axisNotAtZero}</figcaption>}
    </figure>
  );
}

type BarProps = {
  bar: WaterfallBar;
  y: number;
  /** Height of a row; the label stands above the bar where that is narrow. */
  row: number;
  above: boolean;
  x: (value: number) => number;
  start: number;
  last: boolean;
  labelWidth: number;
  words: WaterfallProps['words'];
};

const SIGN_WIDTH = 7.2;

/** What of a label fits beside the bars. */
function fitting(label: string, width: number): string {
  const most = Math.floor(width / SIGN_WIDTH);
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}

function Bar({ bar, y, row, above, x, start, last, labelWidth, words }: BarProps) {
  const [left, right] = [
    Math.max(Math.min(bar.from, bar.to), start),
    Math.max(bar.from, bar.to),
  ].map(x) as [number, number];
  const width = Math.max(right - left, 1.5);
  const middle = y + (above ? LABEL_LINE : 0) + ROW / 2;
  const labelAt = above ? y + LABEL_LINE / 2 + 2 : middle;
  return (
    <g className={`iza-bar iza-bar--${bar.look}`}>
      <text x={0} y={labelAt} dominantBaseline='central'>
        {fitting(bar.label, labelWidth - 8)}
      </text>
      <rect x={left} y={middle - BAR / 2} width={width} height={BAR} rx={1} />
      <text className='iza-bar__figure' x={left + width + 6} y={middle} dominantBaseline='central'>
        {words(bar.amount, bar.kind)}
      </text>
      {!last && (
        <line x1={x(bar.to)} x2={x(bar.to)} y1={middle + BAR / 2} y2={middle + row - BAR / 2} />
      )}
    </g>
  );
}
