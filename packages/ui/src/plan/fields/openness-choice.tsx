import type { Field } from '@iza/domain/values';
import { useTexts } from '../../texts/language.tsx';
import { opened, opennessOf, type Openness } from '../model/fields.ts';
import { fieldTexts } from './texts.ts';

export type OpennessChoiceProps<Value> = {
  label: string;
  field: Field<Value>;
  onChange: (field: Field<Value>) => void;
};

/** Says how an empty field is open, and lets one choose; no reason is asked. */
export function OpennessChoice<Value>({ label, field, onChange }: OpennessChoiceProps<Value>) {
  const texts = useTexts(fieldTexts);
  return (
    <select
      className={`plan-openness plan-openness--${opennessOf(field)}`}
      aria-label={texts.howOpen(label)}
      value={opennessOf(field)}
      onChange={(event) =>
        onChange(opened(field, event.target.value as Exclude<Openness, 'known'>))
      }
    >
      {Object.entries(texts.choose).map(([how, word]) => (
        <option key={how} value={how}>
          {word}
        </option>
      ))}
    </select>
  );
}
