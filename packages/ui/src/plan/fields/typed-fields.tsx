import type { Aim, Deadline, IsoDate } from '@iza/domain/values';
import { useTexts, useToday } from '../../texts/language.tsx';
import { readAim } from '../model/aim-text.ts';
import { emptied, filled } from '../model/fields.ts';
import { readDeadline } from '../model/read-deadline.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FieldBox } from './field-box.tsx';
import { ReadField } from './read-field.tsx';
import { LineInput } from './text-fields.tsx';
import type { FieldInputProps } from './text-fields.tsx';
import { fieldTexts } from './texts.ts';
import { useTyped } from './use-typed.ts';

/** A moment, typed as people type it; words that say no moment are kept and the field stays open. */
export function DeadlineField(props: FieldInputProps<Deadline>) {
  const texts = useTexts(fieldTexts);
  const words = usePlanWords();
  const today = useToday() as IsoDate;
  return (
    <ReadField
      {...props}
      help={props.help ?? texts.whenHelp}
      notRead={texts.notRead}
      wordsOf={words.deadline}
      read={(text) => readDeadline(text, today)}
    />
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
