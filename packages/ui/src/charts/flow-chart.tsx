import { useFormat, useTexts } from '../texts/language.tsx';
import { ChartFrame } from './chart-frame.tsx';
import {
  flowLayout,
  withRest,
  type FlowLine,
  type FlowNode,
  type FlowRibbon,
} from './flow-layout.ts';
import { seriesClass } from './series-look.tsx';
import { chartTexts } from './texts.ts';

export type FlowChartProps = {
  title: string;
  description: string;
  anchor: string;
  /** Known numbers only; what is not known stands in the table. */
  lines: readonly FlowLine[];
  heads: { readonly from: string; readonly to: string };
};

const MOST = 12;
const TOP = 26;
const NODE = 10;
const SIGN = 7.6;

function curve({ fromTop, toTop, height }: FlowRibbon, left: number, right: number): string {
  const middle = (left + right) / 2;
  const [a, b] = [TOP + fromTop, TOP + toTop];
  return `M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${b + height}C${middle} ${b + height} ${middle} ${a + height} ${left} ${a + height}Z`;
}

/** From where to where, as ribbons in proportion to the numbers. */
export function FlowChart({ title, description, anchor, lines, heads }: FlowChartProps) {
  const texts = useTexts(chartTexts);
  const format = useFormat();
  const shown = withRest(lines, MOST, texts.rest);
  const layout = flowLayout(shown);
  const names = layout.from.map(({ name }) => name);
  return (
    <ChartFrame
      title={title}
      description={description}
      anchor={anchor}
      height={layout.height + TOP + 10}
    >
      {(width) => {
        const room = Math.min(width * 0.32, 190);
        const [left, right] = [room, width - room];
        const words = ({ name, value }: FlowNode) => {
          const text = `${name} ${format.number(value)}`;
          const most = Math.floor(room / SIGN) - 1;
          return text.length <= most
            ? text
            : `${name.slice(0, Math.max(3, most - 2 - format.number(value).length))}… ${format.number(value)}`;
        };
        return (
          <>
            <text className='iza-drawn__unit' x={0} y={14}>
              {heads.from}
            </text>
            <text className='iza-drawn__unit' x={width} y={14} textAnchor='end'>
              {heads.to}
            </text>
            {layout.ribbons.map((ribbon) => (
              <path
                key={`${ribbon.from} ${ribbon.to}`}
                className={`${seriesClass(names.indexOf(ribbon.from))} iza-drawn__ribbon`}
                d={curve(ribbon, left + NODE, right - NODE)}
              >
                <title>{`${ribbon.from} → ${ribbon.to}: ${format.number(ribbon.value)}`}</title>
              </path>
            ))}
            {layout.from.map((node) => (
              <g key={node.name} className={seriesClass(names.indexOf(node.name))}>
                <rect
                  className='iza-series__bar'
                  x={left}
                  y={TOP + node.top}
                  width={NODE}
                  height={Math.max(node.height, 2)}
                />
                <text
                  className='iza-drawn__name'
                  x={left - 6}
                  y={TOP + node.top + Math.max(node.height, 2) / 2 + 4}
                  textAnchor='end'
                >
                  {words(node)}
                </text>
              </g>
            ))}
            {layout.to.map((node) => (
              <g key={node.name}>
                <rect
                  className='iza-drawn__place'
                  x={right - NODE}
                  y={TOP + node.top}
                  width={NODE}
                  height={Math.max(node.height, 2)}
                />
                <text
                  className='iza-drawn__name'
                  x={right + 6}
                  y={TOP + node.top + Math.max(node.height, 2) / 2 + 4}
                >
                  {words(node)}
                </text>
              </g>
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}
