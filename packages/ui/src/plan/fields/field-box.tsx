import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Field } from '@iza/domain/values';
import { useTexts } from '../../texts/language.tsx';
import { OpenMark } from './open-mark.tsx';
import { OpennessChoice } from './openness-choice.tsx';
import { fieldTexts } from './texts.ts';

export type ControlProps = { id: string; 'aria-describedby': string | undefined };

export type FieldBoxProps<Value> = {
  label: string;
  help?: ReactNode;
  wide?: boolean | undefined;
  /** The field, where leaving it open is one of the answers. */
  field?: Field<Value> | undefined;
  onOpenness?: ((field: Field<Value>) => void) | undefined;
  children: (control: ControlProps) => ReactNode;
};

/**
 * A labelled control of a form. An empty field says how it is open and lets one choose; no reason is asked.
 * What the source printed stands below it.
 */
export function FieldBox<Value>({
  label,
  help,
  wide,
  field,
  onOpenness,
  children,
}: FieldBoxProps<Value>) {
  const texts = useTexts(fieldTexts);
  const id = useId();
  const helpId = `${id}-help`;
  const printed = field && 'known' in field ? field.printed : undefined;
  const hasHelp = help !== undefined || printed !== undefined;
  return (
    <div
      className={wide ? 'iza-field plan-box plan-box--wide' : 'iza-field plan-box'}
      data-field={label}
    >
      <div className='plan-box__head'>
        <label htmlFor={id} className='iza-field__label'>
          {label}
        </label>
        {field && 'open' in field && (
          <span className='plan-box__open'>
            {onOpenness ? (
              <OpennessChoice label={label} field={field} onChange={onOpenness} />
            ) : (
              <OpenMark field={field as Field<unknown>} />
            )}
          </span>
        )}
      </div>
      {children({ id, 'aria-describedby': hasHelp ? helpId : undefined })}
      {hasHelp && (
        <p id={helpId} className='iza-field__hint'>
          {help}
          {printed !== undefined && (
            <span className='plan-box__printed'>{texts.printed(printed)}</span>
          )}
        </p>
      )}
    </div>
  );
}
