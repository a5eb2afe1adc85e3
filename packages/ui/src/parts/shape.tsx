/** Shapes that tell states apart without colour. */
export const shapeNames = [
  'open',
  'quarter',
  'half',
  'full',
  'check',
  'diamond',
  'square',
  'triangle',
  'cross',
  'dash',
  'struck',
] as const;
export type ShapeName = (typeof shapeNames)[number];

const ring = <circle cx='6' cy='6' r='4.6' fill='none' stroke='currentColor' strokeWidth='1.6' />;
const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
} as const;

const drawn = {
  open: ring,
  quarter: (
    <>
      {ring}
      <path d='M6 6V1.4A4.6 4.6 0 0 1 10.6 6Z' fill='currentColor' />
    </>
  ),
  half: (
    <>
      {ring}
      <path d='M6 1.4a4.6 4.6 0 0 1 0 9.2Z' fill='currentColor' />
    </>
  ),
  full: <circle cx='6' cy='6' r='5.4' fill='currentColor' />,
  check: <path d='M1.8 6.4 4.8 9.4 10.4 2.8' {...line} />,
  diamond: <path d='M6 .4 11.6 6 6 11.6.4 6Z' fill='currentColor' />,
  square: <path d='M1.2 1.2h9.6v9.6H1.2Z' fill='currentColor' />,
  triangle: <path d='M6 .8 11.6 10.8H.4Z' fill='currentColor' />,
  cross: <path d='M2.2 2.2l7.6 7.6M9.8 2.2 2.2 9.8' {...line} />,
  dash: <path d='M2 6h8' {...line} />,
  struck: (
    <>
      {ring}
      <path d='M3.2 8.8 8.8 3.2' {...line} />
    </>
  ),
} satisfies Record<ShapeName, React.ReactNode>;

/** The drawing of a shape on a 12 by 12 grid, for use inside another svg. */
export function shapeDrawing(name: ShapeName): React.ReactNode {
  return drawn[name];
}

/** A shape beside its word. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg
      className='iza-shape'
      width='12'
      height='12'
      viewBox='0 0 12 12'
      aria-hidden='true'
      focusable='false'
    >
      {drawn[name]}
    </svg>
  );
}
