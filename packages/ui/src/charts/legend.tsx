import { Shape } from '../parts/shape.tsx';
import { useTexts } from '../texts/language.tsx';
import { chartTexts } from './texts.ts';
import { lookClass } from './tile-look.ts';
import type { LegendLine } from './tile-look.ts';

/** What the shapes and colours of a map stand for. */
export function Legend({ lines }: { lines: readonly LegendLine[] }) {
  const texts = useTexts(chartTexts);
  return (
    <ul className='iza-legend' aria-label={texts.legend}>
      {lines.map(({ look, state }) => (
        <li key={state} className={lookClass(look)}>
          <span className='iza-legend__mark'>
            <Shape name={look.shape} />
          </span>
          {state}
        </li>
      ))}
    </ul>
  );
}
