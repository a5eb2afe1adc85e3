import type { ReactNode } from 'react';
import type { Field } from '@iza/domain/values';
import { OpennessChoice } from './openness-choice.tsx';

export type FieldGroupProps<Value> = {
  label: string;
  help?: ReactNode;
  field?: Field<Value> | undefined;
  onOpenness?: ((field: Field<Value>) => void) | undefined;
  children: ReactNode;
};

/** Several controls that make one field together. */
export function FieldGroup<Value>({
  label,
  help,
  field,
  onOpenness,
  children,
}: FieldGroupProps<Value>) {
  return (
    <fieldset className='iza-field plan-group' data-field={label}>
      <legend className='iza-field__label'>{label}</legend>
      {field && 'open' in field && onOpenness && (
        <OpennessChoice label={label} field={field} onChange={onOpenness} />
      )}
      {help !== undefined && <p className='iza-field__hint'>{help}</p>}
      {children}
    </fieldset>
  );
}
