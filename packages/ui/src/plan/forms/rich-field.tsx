import { plainTextOf, type RichText } from '@iza/domain/values';
import { LazyRichTextField } from '../../rich-text/index.ts';
import { emptied, filled } from '../model/fields.ts';
import { OpennessChoice } from '../fields/openness-choice.tsx';
import type { FieldInputProps } from '../fields/text-fields.tsx';

const isEmpty = (text: RichText) => plainTextOf(text).trim() === '';

/** Formatted text; the editor itself comes when a form opens, not with the page. */
export function RichField({ label, field, was, onChange }: FieldInputProps<RichText>) {
  const change = (text: RichText | undefined) =>
    onChange(text === undefined || isEmpty(text) ? emptied(was) : filled(was, text));
  return (
    <div className='plan-box plan-box--wide plan-box--rich' data-field={label}>
      {'open' in field && <OpennessChoice label={label} field={field} onChange={onChange} />}
      <LazyRichTextField
        label={label}
        value={'known' in field ? field.known : undefined}
        onChange={change}
      />
    </div>
  );
}
