import { FieldError, useFieldIds } from '../../forms/field.tsx';
import type { FieldBasics } from '../../forms/field.tsx';
import { formTexts } from '../../forms/texts.ts';
import { useTexts } from '../../texts/language.tsx';
import { RichTextEditor } from './rich-text-editor.tsx';
import type { RichTextEditorProps } from './rich-text-editor.tsx';

export type RichTextFieldProps = FieldBasics &
  Pick<RichTextEditorProps, 'value' | 'onChange' | 'onBlur' | 'readOnly' | 'focusAtOnce'>;

/** The editor with its label, hint and fault. */
export function RichTextField(props: RichTextFieldProps) {
  const {
    label,
    hint,
    error,
    id: given,
    optional,
    labelHidden,
    value,
    onChange,
    onBlur,
    readOnly,
    focusAtOnce,
  } = props;
  const texts = useTexts(formTexts);
  const { id, hintId, errorId } = useFieldIds(given);
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className={error ? 'iza-field iza-field--faulty' : 'iza-field'}>
      <span className={labelHidden ? 'iza-hidden' : 'iza-field__label'} aria-hidden='true'>
        {label}
        {optional && <span className='iza-field__optional'> ({texts.optional})</span>}
      </span>
      {hint && (
        <div id={hintId} className='iza-field__hint'>
          {hint}
        </div>
      )}
      {error && <FieldError id={errorId} error={error} />}
      <RichTextEditor
        id={id}
        label={label}
        describedBy={described === '' ? undefined : described}
        invalid={error !== undefined}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        readOnly={readOnly}
        focusAtOnce={focusAtOnce}
      />
    </div>
  );
}
