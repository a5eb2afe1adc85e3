import type { TransformationView } from '@iza/api/transformation';
import { Notice } from '../../parts/index.ts';
import { useFormat, useTexts, useToday } from '../../texts/language.tsx';
import { holdTexts } from './texts.ts';

/** That the plan is on hold: by whom, on what ground, until when. For everyone who reads the plan. */
export function HoldNotice({ view: { state } }: { view: TransformationView }) {
  const texts = useTexts(holdTexts);
  const format = useFormat();
  const today = useToday();
  if (state.stage !== 'held') return null;
  const { by, since, ground, until } = state;
  const term =
    until === null
      ? texts.noTerm
      : until < today
        ? texts.over(format.date(until))
        : texts.until(format.date(until));
  return (
    <Notice tone='warning' title={texts.held(by, format.date(since))}>
      <p>{texts.heldMeans}</p>
      <p className='iza-lines-kept'>
        <strong>{texts.ground}:</strong> {ground}
      </p>
      <p>{term}</p>
    </Notice>
  );
}

/** Holds that ended, with their outcome. */
export function EarlierHolds({ view: { holds } }: { view: TransformationView }) {
  const texts = useTexts(holdTexts);
  const format = useFormat();
  const ended = holds.flatMap(({ ended: end, ...hold }) => (end ? [{ ...hold, end }] : []));
  if (ended.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='aangehouden'>
      <h2 id='aangehouden'>{texts.before}</h2>
      <ul className='transformation__list'>
        {ended.map(({ by, on, ground, end }, at) => (
          <li key={`${on} ${ended.length - at}`} className='iza-lines-kept'>
            {texts.was(by, format.date(on), format.date(end.on))}. {texts.ground}: {ground}.{' '}
            <strong>{texts.outcomes[end.outcome]}</strong>: {end.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
