import { useId } from 'react';
import { useTexts } from '../texts/language.tsx';
import { linearScale, stretchOf } from './scale.ts';
import { chartTexts } from './texts.ts';

const WIDTH = 220;
const HEIGHT = 96;
const SIDE = 6;

type Series = {
  readonly name: string;
  /** Dashed, for what stands beside the main line. */
  readonly dashed?: boolean | undefined;
  /** A figure per column; undefined is unknown: the line has a gap there. */
  readonly values: readonly (number | undefined)[];
};
export type Multiple = {
  readonly id: string;
  readonly name: string;
  readonly series: readonly Series[];
};

export type LineMultiplesProps = {
  /** What is shown, with its unit. */
  title: string;
  /** Where the same stands as a table. */
  description: string;
  columns: readonly string[];
  multiples: readonly Multiple[];
  words: (value: number) => string;
};

/** Small charts of one kind beside each other, each on its own scale. What they show stands in a table too. */
export function LineMultiples({
  title,
  description,
  columns,
  multiples,
  words,
}: LineMultiplesProps) {
  const texts = useTexts(chartTexts);
  const names = [
    ...new Map(
      multiples.flatMap(({ series }) => series.map((one) => [one.name, one] as const)),
    ).values(),
  ];
  return (
    <figure className='iza-chart'>
      <figcaption className='iza-chart__head'>
        <span className='iza-chart__title'>{title}</span>
        <ul className='iza-legend' aria-label={texts.legend}>
          {names.map(({ name, dashed }) => (
            <li key={name}>
              <svg width='28' height='8' aria-hidden='true' className={lineClass(dashed)}>
                <path d='M0 4H28' />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
      <div className='iza-multiples'>
        {multiples.map((multiple) => (
          <Small
            key={multiple.id}
            multiple={multiple}
            columns={columns}
            words={words}
            description={description}
          />
        ))}
      </div>
      <p className='iza-quiet iza-small'>{texts.ownScales}</p>
    </figure>
  );
}

const lineClass = (dashed: boolean | undefined) =>
  dashed ? 'iza-line iza-line--dashed' : 'iza-line';

type SmallProps = Pick<LineMultiplesProps, 'columns' | 'words' | 'description'> & {
  multiple: Multiple;
};

/** The points of a line that are known, in stretches without a gap. */
function stretches(
  values: Series['values'],
  place: (value: number, at: number) => string,
): string[] {
  const found: string[][] = [[]];
  values.forEach((value, at) => {
    if (value === undefined) found.push([]);
    else found.at(-1)?.push(place(value, at));
  });
  return found.filter((points) => points.length > 0).map((points) => points.join(' '));
}

function Small({ multiple, columns, words, description }: SmallProps) {
  const id = useId();
  const known = multiple.series.flatMap(({ values }) =>
    values.filter((value) => value !== undefined),
  );
  const stretch = stretchOf(known, 0.08);
  if (stretch === undefined) return null;
  const x = linearScale([0, columns.length - 1], [SIDE, WIDTH - SIDE]);
  const y = linearScale(stretch, [HEIGHT - SIDE, SIDE]);
  const main = multiple.series[0]?.values ?? [];
  const [first, last] = [
    main.findIndex((value) => value !== undefined),
    main.findLastIndex((value) => value !== undefined),
  ];
  const end = (at: number) => (main[at] === undefined ? '' : `${columns[at]}: ${words(main[at])}`);
  return (
    <div className='iza-multiple'>
      <p id={id} className='iza-multiple__name'>
        {multiple.name}
      </p>
      <svg
        role='img'
        aria-labelledby={id}
        aria-describedby={`${id}-desc`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        <desc id={`${id}-desc`}>{description}</desc>
        {multiple.series.map((series) => (
          <g key={series.name} className={lineClass(series.dashed)}>
            {stretches(series.values, (value, at) => `${x(at)},${y(value)}`).map((points) => (
              <polyline key={points} points={points} />
            ))}
            {series.values.map((value, at) =>
              value === undefined ? null : (
                <circle key={columns[at]} cx={x(at)} cy={y(value)} r={series.dashed ? 2 : 2.8} />
              ),
            )}
          </g>
        ))}
      </svg>
      <p className='iza-multiple__ends iza-small iza-quiet'>
        <span>{end(first)}</span>
        <span>{end(last)}</span>
      </p>
    </div>
  );
}
