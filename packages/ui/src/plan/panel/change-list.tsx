import type { FieldChange } from '@iza/documents/words';
import { useTexts } from '../../texts/language.tsx';
import { panelTexts } from './texts.ts';

/** Old words and new words of each field that changed. */
export function ChangeList({ changes }: { changes: readonly FieldChange[] }) {
  const texts = useTexts(panelTexts);
  if (changes.length === 0) return <p className='iza-small iza-quiet'>{texts.nothingShown}</p>;
  return (
    <dl className='plan-changes'>
      {changes.map(({ key, label, from, to }) => (
        <div key={key}>
          <dt>{label}</dt>
          {from !== '' && (
            <dd>
              <span className='iza-hidden'>{texts.from}: </span>
              <del className='plan-lines-kept'>{from}</del>
            </dd>
          )}
          <dd>
            <span className='iza-hidden'>{texts.to}: </span>
            <ins className='plan-lines-kept'>{to === '' ? texts.fromNothing : to}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
