import { useState } from 'react';
import { useFormat, useLanguage, useTexts } from '../texts/language.tsx';
import { useAfterPress } from './after-press.ts';
import { Field } from './field.tsx';
import type { FieldBasics } from './field.tsx';
import { readCents, readNumber } from './read-number.ts';
import { formTexts } from './texts.ts';

export type ParsedFieldProps<Value> = FieldBasics & {
  value: Value | undefined;
  /** Undefined when the field was emptied. Not called for text that cannot be read. */
  onChange: (value: Value | undefined) => void;
  /** What was typed to a value; undefined when it cannot be read. */
  read: (typed: string) => Value | undefined;
  /** A value in words, as it stands in the field. */
  write: (value: Value) => string;
  /** Said at the field when what was typed cannot be read. */
  unreadable: string;
  width?: 'short' | 'medium' | undefined;
  numeric?: boolean | undefined;
  /** Told whether what stands in the field can be read, so that a form can wait. */
  onReadable?: ((readable: boolean) => void) | undefined;
};

/**
 * A field that is typed as people type and understood while typing. What was understood is said under
 * it; what cannot be read stays as typed, with the fault at its place.
 */
export function ParsedField<Value>(props: ParsedFieldProps<Value>) {
  const {
    value,
    onChange,
    read,
    write,
    unreadable,
    width = 'medium',
    numeric,
    onReadable,
    ...basics
  } = props;
  const texts = useTexts(formTexts);
  const shown = value === undefined ? '' : write(value);
  const [typing, setTyping] = useState<string>();
  const [left, setLeft] = useState(false);
  const afterPress = useAfterPress();
  const text = typing ?? shown;
  const understood = text.trim() === '' ? undefined : read(text);
  const faulty = text.trim() !== '' && understood === undefined;
  const change = (typed: string) => {
    setTyping(typed);
    const next = typed.trim() === '' ? undefined : read(typed);
    const readable = typed.trim() === '' || next !== undefined;
    onReadable?.(readable);
    if (readable) onChange(next);
  };
  const words = understood === undefined ? '' : write(understood);
  return (
    <Field
      {...basics}
      error={basics.error ?? (faulty && left ? unreadable : undefined)}
      below={
        typing !== undefined && words !== '' && words !== text.trim()
          ? texts.readAs(words)
          : undefined
      }
    >
      {(attributes) => (
        <input
          {...attributes}
          className={`iza-input iza-input--${width} ${numeric ? 'iza-numeric' : ''}`}
          type='text'
          inputMode={numeric ? 'decimal' : undefined}
          autoComplete='off'
          value={text}
          onChange={(event) => change(event.target.value)}
          onFocus={() => setLeft(false)}
          onBlur={() =>
            afterPress(() => {
              setLeft(true);
              if (!faulty) setTyping(undefined);
            })
          }
        />
      )}
    </Field>
  );
}

export type DateFieldProps = FieldBasics & {
  /** ISO date. */
  value: string | undefined;
  onChange: (iso: string | undefined) => void;
  /** What people type to an ISO date, undefined when it is none. */
  parse: (typed: string) => string | undefined;
};

/** A date, typed as people type it ("1 juli 2025", "1-7-25"). */
export function DateField({ parse, ...rest }: DateFieldProps) {
  const texts = useTexts(formTexts);
  const format = useFormat();
  return <ParsedField {...rest} read={parse} write={format.date} unreadable={texts.notADate} />;
}

type FigureProps = FieldBasics & {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
};

/** A number ("12,5"). */
export function NumberField(props: FigureProps) {
  const texts = useTexts(formTexts);
  const format = useFormat();
  const { language } = useLanguage();
  return (
    <ParsedField
      {...props}
      numeric
      width='short'
      read={(typed) => readNumber(typed, language)}
      write={(value) => format.number(value)}
      unreadable={texts.notANumber}
    />
  );
}

/** An amount in whole cents, typed as people type it ("1,2 mln"). */
export function MoneyField(props: FigureProps) {
  const texts = useTexts(formTexts);
  const format = useFormat();
  const { language } = useLanguage();
  return (
    <ParsedField
      {...props}
      numeric
      read={(typed) => readCents(typed, language)}
      write={format.euro}
      unreadable={texts.notAnAmount}
    />
  );
}
