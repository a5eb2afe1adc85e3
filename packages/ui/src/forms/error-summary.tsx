import { useEffect, useRef } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../texts/language.tsx';
import { formTexts } from './texts.ts';

export type Fault = {
  /** The id of the field it belongs to. */
  fieldId: string;
  message: string;
};

/** Puts the focus on a field, wherever it stands on the page. */
function goTo(fieldId: string): void {
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** All faults of a form on one place, each leading to its field; takes the focus when faults appear. */
export function ErrorSummary({
  faults,
  title,
}: {
  faults: readonly Fault[];
  title?: string | undefined;
}) {
  const texts = useTexts(formTexts);
  const box = useRef<HTMLElement>(null);
  const some = faults.length > 0;
  useEffect(() => {
    if (some) box.current?.focus();
  }, [some]);
  if (!some) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      className='iza-notice iza-tone-negative'
      aria-label={title ?? texts.faults(faults.length)}
    >
      <Icon name='warning' />
      <div className='iza-notice__body'>
        <p className='iza-notice__title'>{title ?? texts.faults(faults.length)}</p>
        <p>{texts.faultsHint}</p>
        <ul className='iza-summary'>
          {faults.map((fault) => (
            <li key={`${fault.fieldId} ${fault.message}`}>
              <a
                className='nl-link'
                href={`#${fault.fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(fault.fieldId);
                }}
              >
                {fault.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
