import { useId } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../texts/language.tsx';
import { formTexts } from './texts.ts';

/** What every field takes. */
export type FieldBasics = {
  label: string;
  hint?: ReactNode;
  /** The fault, in words, shown at the field. */
  error?: string | undefined;
  /** Fixed when an error summary links to it. */
  id?: string | undefined;
  /** Says that it may stay empty. Fields are otherwise taken as asked for. */
  optional?: boolean | undefined;
  /** The label is only for screen readers: in table cells and filter rows. */
  labelHidden?: boolean | undefined;
  required?: boolean | undefined;
};

export type ControlAttributes = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
};

type FieldProps = FieldBasics & {
  /** What was understood, or a count: quiet, under the control. */
  below?: ReactNode;
  children: (attributes: ControlAttributes) => ReactNode;
};

/** The ids that tie hint, fault and note to their control. */
export function useFieldIds(given: string | undefined) {
  const made = useId();
  const id = given ?? made;
  return { id, hintId: `${id}-hint`, errorId: `${id}-error`, belowId: `${id}-below` };
}

export function FieldError({ id, error }: { id: string; error: string }) {
  const texts = useTexts(formTexts);
  return (
    <p id={id} className='iza-field__error'>
      <Icon name='warning' size={16} />
      <span>
        <span className='iza-hidden'>{texts.faultLabel}: </span>
        {error}
      </span>
    </p>
  );
}

/** Label, hint, control and fault, tied together. */
export function Field({
  label,
  hint,
  error,
  id: given,
  optional,
  labelHidden,
  required,
  below,
  children,
}: FieldProps) {
  const texts = useTexts(formTexts);
  const { id, hintId, errorId, belowId } = useFieldIds(given);
  const described = [hint && hintId, error && errorId, below && belowId].filter(Boolean).join(' ');
  return (
    <div className={error ? 'iza-field iza-field--faulty' : 'iza-field'}>
      <label htmlFor={id} className={labelHidden ? 'iza-hidden' : 'iza-field__label'}>
        {label}
        {optional && <span className='iza-field__optional'> ({texts.optional})</span>}
      </label>
      {hint && (
        <div id={hintId} className='iza-field__hint'>
          {hint}
        </div>
      )}
      {error && <FieldError id={errorId} error={error} />}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {below && (
        <div id={belowId} className='iza-field__below' aria-live='polite'>
          {below}
        </div>
      )}
    </div>
  );
}
