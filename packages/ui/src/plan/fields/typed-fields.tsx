import { useEffect, useState } from 'react';
import type { Aim, Deadline, Field, IsoDate } from '@iza/domain/values';
import { useTexts, useToday } from '../../texts/language.tsx';
import { readAim } from '../model/aim-text.ts';
import { emptied, filled, keptAsPrinted } from '../model/fields.ts';
import { readDeadline } from '../model/read-deadline.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FieldBox } from './field-box.tsx';
import { LineInput } from './text-fields.tsx';
import type { FieldInputProps } from './text-fields.tsx';
import { fieldTexts } from './texts.ts';

/** Words that stand in the input: what was typed while it means the field's value, otherwise the value in words. */
function useTyped<Value>(
  field: Field<Value>,
  wordsOf: (value: Value) => string,
  read: (typed: string) => Value | undefined,
) {
  const shown = 'known' in field ? wordsOf(field.known) : (field.printed ?? '');
  const [typed, setTyped] = useState(shown);
  const same =
    JSON.stringify(read(typed)) === JSON.stringify('known' in field ? field.known : undefined);
  const keeps = same && ('known' in field || typed === (field.printed ?? '') || typed === '');
  useEffect(() => {
    if (!keeps) setTyped(shown);
  }, [keeps, shown]);
  return [keeps ? typed : shown, setTyped] as const;
}

/** A moment, typed as people type it; words that say no moment are kept and the field stays open. */
export function DeadlineField({ label, field, was, onChange, wide }: FieldInputProps<Deadline>) {
  const texts = useTexts(fieldTexts);
  const words = usePlanWords();
  const today = useToday() as IsoDate;
  const readNow = (text: string) => readDeadline(text, today);
  const [typed, setTyped] = useTyped(field, words.deadline, readNow);
  const change = (text: string) => {
    setTyped(text);
    const read = readNow(text);
    if (read) onChange(filled(was, read));
    else onChange(text.trim() === '' ? emptied(was) : keptAsPrinted(was, text));
  };
  const unread = 'open' in field && (field.printed ?? '') !== '' && typed !== '';
  const known = 'known' in field ? words.deadline(field.known) : '';
  const said = unread
    ? texts.notRead
    : known !== '' && known !== typed.trim()
      ? texts.readAs(known)
      : texts.whenHelp;
  return (
    <FieldBox
      label={label}
      help={<span aria-live='polite'>{said}</span>}
      wide={wide}
      field={field}
      onOpenness={onChange}
    >
      {(control) => <LineInput {...control} value={typed} onChange={change} />}
    </FieldBox>
  );
}

/** An aim, typed as people type it; whatever is no number with a unit is a norm in words. */
export function AimField({ label, field, was, onChange, wide }: FieldInputProps<Aim>) {
  const texts = useTexts(fieldTexts);
  const words = usePlanWords();
  const [typed, setTyped] = useTyped(field, words.aim, readAim);
  const change = (text: string) => {
    setTyped(text);
    const read = readAim(text);
    onChange(read ? filled(was, read) : emptied(was));
  };
  const help = 'known' in field ? texts.readAs(texts.aimKinds[field.known.kind]) : texts.aimHelp;
  return (
    <FieldBox
      label={label}
      help={<span aria-live='polite'>{help}</span>}
      wide={wide}
      field={field}
      onOpenness={onChange}
    >
      {(control) => <LineInput {...control} value={typed} onChange={change} />}
    </FieldBox>
  );
}
