import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import type { Field } from '@iza/domain/values';
import { emptied, filled } from '../model/fields.ts';
import { FieldBox } from './field-box.tsx';
import type { ControlProps } from './field-box.tsx';

type InputProps = Partial<ControlProps> & {
  value: string;
  onChange: (value: string) => void;
  onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
  placeholder?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  label?: string | undefined;
  className?: string | undefined;
};

/** One line of text. */
export function LineInput({ value, onChange, inputRef, label, className, ...rest }: InputProps) {
  return (
    <input
      {...rest}
      ref={inputRef}
      aria-label={label}
      className={className ?? 'iza-input'}
      type='text'
      autoComplete='off'
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Lines of text in a box that grows with them. */
export function GrowingText({
  value,
  onChange,
  label,
  inputRef: _,
  className,
  ...rest
}: InputProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      {...rest}
      ref={box}
      rows={2}
      aria-label={label}
      className={className ?? 'iza-input iza-input--area'}
      maxLength={20_000}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export type FieldInputProps<Value> = {
  label: string;
  field: Field<Value>;
  /** The field as it stood before typing: emptying it makes it that kind of open again. */
  was: Field<Value>;
  onChange: (field: Field<Value>) => void;
  help?: string | undefined;
  wide?: boolean | undefined;
};

/** A field of text; empty means open. */
export function TextField({
  lines,
  ...props
}: FieldInputProps<string> & { lines?: boolean | undefined }) {
  const { label, field, was, onChange, help, wide } = props;
  const change = (text: string) => onChange(text === '' ? emptied(was) : filled(was, text));
  const Input = lines ? GrowingText : LineInput;
  return (
    <FieldBox label={label} help={help} wide={wide} field={field} onOpenness={onChange}>
      {(control) => (
        <Input {...control} value={'known' in field ? field.known : ''} onChange={change} />
      )}
    </FieldBox>
  );
}

export type ChoiceFieldProps<Value extends string> = FieldInputProps<Value> & {
  options: Readonly<Record<Value, string>>;
  empty: string;
};

/** A field with a few possible values; the empty choice leaves it open. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, field, was, onChange, options, empty, help, wide } = props;
  return (
    <FieldBox label={label} help={help} wide={wide} field={field} onOpenness={onChange}>
      {(control) => (
        <select
          {...control}
          className='iza-input'
          value={'known' in field ? field.known : ''}
          onChange={(event) => {
            const chosen = event.target.value;
            onChange(chosen === '' ? emptied(was) : filled(was, chosen as Value));
          }}
        >
          <option value=''>{empty}</option>
          {Object.entries<string>(options).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FieldBox>
  );
}
