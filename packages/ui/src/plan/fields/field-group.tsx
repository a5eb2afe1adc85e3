import type { ReactNode } from 'react';
import type { Field } from '@iza/domain/values';
import { useTexts } from '../../texts/language.tsx';
import { opened, opennessOf, type Openness } from '../model/fields.ts';
import { fieldTexts } from './texts.ts';

export type FieldGroupProps<Value> = {
  label: ReactNode;
  help?: ReactNode;
  field?: Field<Value> | undefined;
  onOpenness?: ((field: Field<Value>) => void) | undefined;
  children: ReactNode;
};

/** Several controls that make one field together. */
export function FieldGroup<Value>({ label, help, field, onOpenness, children }: FieldGroupProps<Value>) {
  const texts = useTexts(fieldTexts);
  return (
    <fieldset className="iza-field plan-group">
      <legend className="iza-field__label">{label}</legend>
      {field && 'open' in field && onOpenness && (
        <select
          className="plan-openness"
          aria-label={typeof label === 'string' ? texts.howOpen(label) : texts.choose.leftOpen}
          value={opennessOf(field)}
          onChange={(event) => onOpenness(opened(field, event.target.value as Exclude<Openness, 'known'>))}
        >
          {Object.entries(texts.choose).map(([how, word]) => (
            <option key={how} value={how}>
              {word}
            </option>
          ))}
        </select>
      )}
      {help !== undefined && <p className="iza-field__hint">{help}</p>}
      {children}
    </fieldset>
  );
}
