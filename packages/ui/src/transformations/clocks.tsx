import type { TransformationView } from '@iza/api/transformation';
import { useFormat, useTexts } from '../texts/language.tsx';
import { transformationTexts } from './texts.ts';

/** Every term of the step that the plan is in, for everyone who reads it: until when, and what is left. */
export function Clocks({ view: { card } }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const format = useFormat();
  if (card.clock.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='termijnen'>
      <h2 id='termijnen'>{texts.clocks}</h2>
      <ul className='transformation__list'>
        {card.clock.map(({ step, due, workable, standing, left, late }) => (
          <li key={step}>
            <strong>{texts.terms[step]}</strong>:{' '}
            {late ? texts.late(format.date(workable)) : texts.due(format.date(workable))}
            {workable !== due && `, ${texts.noWorkingDay(format.date(due))}`}
            {', '}
            {standing === 'running' ? texts.daysLeft(left) : texts.standings[standing]}
          </li>
        ))}
      </ul>
      {card.paused && <p>{texts.pausedWhy}</p>}
    </section>
  );
}
