import type { ResponseView } from '@iza/api/consultation';
import { planVocabulary } from '@iza/documents/words';
import { Shape } from '../parts/shape.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { consultationTexts } from './texts.ts';

/** What was done with a response, by whom and why; or that nothing was yet. */
export function HandlingWords({ handling }: Pick<ResponseView, 'handling'>) {
  const texts = useTexts(consultationTexts);
  const { handlings } = useTexts(planVocabulary);
  const format = useFormat();
  if (!handling) {
    return (
      <p className='iza-quiet'>
        <Shape name='open' /> {texts.notHandled}
      </p>
    );
  }
  const { outcome, note, personName, at } = handling;
  return (
    <>
      <p>
        <Shape name='check' /> <strong>{handlings[outcome]}</strong>{' '}
        <span className='iza-small iza-quiet'>{texts.handled(personName, format.moment(at))}</span>
      </p>
      {note !== '' && <p className='iza-prose iza-lines-kept'>{note}</p>}
    </>
  );
}
