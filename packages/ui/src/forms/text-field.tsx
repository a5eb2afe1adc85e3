import { useLayoutEffect, useRef } from 'react';
import type { InputHTMLAttributes, KeyboardEventHandler, Ref } from 'react';
import { Field } from './field.tsx';
import type { FieldBasics } from './field.tsx';

export type TextFieldProps = FieldBasics & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  onKeyDown?: KeyboardEventHandler<HTMLElement> | undefined;
  type?: 'text' | 'email' | 'search' | 'url' | 'tel' | undefined;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: string | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  readOnly?: boolean | undefined;
  /** Width by what belongs in it: `short` for figures and dates, `medium` for names; otherwise full. */
  width?: 'short' | 'medium' | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    onChange,
    onBlur,
    onKeyDown,
    type = 'text',
    inputMode,
    autoComplete = 'off',
  } = props;
  const { placeholder, maxLength, readOnly, width, inputRef, ...basics } = props;
  return (
    <Field {...basics}>
      {(attributes) => (
        <input
          {...attributes}
          ref={inputRef}
          className={width ? `iza-input iza-input--${width}` : 'iza-input'}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          placeholder={placeholder}
          maxLength={maxLength}
          readOnly={readOnly}
          value={value}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = FieldBasics & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  onKeyDown?: KeyboardEventHandler<HTMLElement> | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
  readOnly?: boolean | undefined;
};

/** Makes a text box as high as its text, where the browser does not do so by itself. */
function useGrowing(value: string) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || CSS.supports?.('field-sizing', 'content')) return;
    element.style.blockSize = 'auto';
    if (value !== '') element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [value]);
  return box;
}

/** Text of more lines; the box grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onBlur, onKeyDown, rows = 3, maxLength, readOnly, ...basics } = props;
  const box = useGrowing(value);
  return (
    <Field {...basics}>
      {(attributes) => (
        <textarea
          {...attributes}
          ref={box}
          className='iza-input iza-input--area'
          rows={rows}
          maxLength={maxLength}
          readOnly={readOnly}
          value={value}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
