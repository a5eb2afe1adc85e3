import { useTexts } from '../../texts/language.tsx';
import { emptied, filled, keptAsPrinted } from '../model/fields.ts';
import { FieldBox } from './field-box.tsx';
import { LineInput } from './text-fields.tsx';
import type { FieldInputProps } from './text-fields.tsx';
import { fieldTexts } from './texts.ts';
import { useTyped } from './use-typed.ts';

export type ReadFieldProps<Value> = FieldInputProps<Value> & {
  /** What was typed as a value; `undefined` when the words say none. */
  read: (typed: string) => Value | undefined;
  wordsOf: (value: Value) => string;
  /** Said while what is typed is not read: the words stay, the field counts as open. */
  notRead: string;
};

/** A value typed as people type it, and understood while they do; words that say none are kept and the field stays open. */
export function ReadField<Value>(props: ReadFieldProps<Value>) {
  const { label, field, was, onChange, wide, help, read, wordsOf, notRead } = props;
  const texts = useTexts(fieldTexts);
  const [typed, setTyped] = useTyped(field, wordsOf, read);
  const change = (text: string) => {
    setTyped(text);
    const value = read(text);
    if (value !== undefined) onChange(filled(was, value));
    else onChange(text.trim() === '' ? emptied(was) : keptAsPrinted(was, text));
  };
  const unread = 'open' in field && (field.printed ?? '') !== '' && typed !== '';
  const known = 'known' in field ? wordsOf(field.known) : '';
  const differs = known !== '' && known !== typed.trim();
  const said = unread ? notRead : differs ? texts.readAs(known) : help;
  return (
    <FieldBox
      label={label}
      help={said === undefined ? undefined : <span aria-live='polite'>{said}</span>}
      wide={wide}
      field={field}
      onOpenness={onChange}
    >
      {(control) => <LineInput {...control} value={typed} onChange={change} />}
    </FieldBox>
  );
}
