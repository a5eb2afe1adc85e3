import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Field, FieldError, useFieldIds } from './field.tsx';
import type { FieldBasics } from './field.tsx';
import { formTexts } from './texts.ts';

export type Option<Value extends string = string> = {
  value: Value;
  label: string;
  hint?: ReactNode;
  /** Options under the same heading stand together (in a select). */
  group?: string | undefined;
};

export type SelectFieldProps<Value extends string> = FieldBasics & {
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  options: readonly Option<Value>[];
  /** What stands there while nothing is chosen; `null` when something must always be chosen. */
  empty?: string | null | undefined;
};

function groupsOf<Value extends string>(
  options: readonly Option<Value>[],
): [string, Option<Value>[]][] {
  const groups = new Map<string, Option<Value>[]>();
  for (const option of options) {
    groups.set(option.group ?? '', [...(groups.get(option.group ?? '') ?? []), option]);
  }
  return [...groups];
}

/** One out of a list, as the browser's own select. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, onChange, options, empty, ...basics } = props;
  const texts = useTexts(formTexts);
  const choose = (chosen: string) =>
    onChange(options.find((option) => option.value === chosen)?.value);
  const asOption = (option: Option<Value>) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return (
    <Field {...basics}>
      {(attributes) => (
        <select
          {...attributes}
          className='iza-input iza-input--select'
          value={value ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          {empty !== null && <option value=''>{empty ?? texts.choose}</option>}
          {groupsOf(options).map(([group, members]) =>
            group === '' ? (
              members.map(asOption)
            ) : (
              <optgroup key={group} label={group}>
                {members.map(asOption)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

type GroupProps = FieldBasics & {
  children: (describedBy: string | undefined, id: string) => ReactNode;
};

/** A fieldset with legend, hint and fault around a group of choices. */
function ChoiceGroup({
  label,
  hint,
  error,
  id: given,
  optional,
  labelHidden,
  children,
}: GroupProps) {
  const texts = useTexts(formTexts);
  const { id, hintId, errorId } = useFieldIds(given);
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={error ? 'iza-field iza-field--faulty' : 'iza-field'}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend className={labelHidden ? 'iza-hidden' : 'iza-field__label'}>
        {label}
        {optional && <span className='iza-field__optional'> ({texts.optional})</span>}
      </legend>
      {hint && (
        <div id={hintId} className='iza-field__hint'>
          {hint}
        </div>
      )}
      {error && <FieldError id={errorId} error={error} />}
      {children(described === '' ? undefined : described, id)}
    </fieldset>
  );
}

function OptionWords({ option }: { option: Option }) {
  return (
    <span>
      {option.label}
      {option.hint && <span className='iza-option__hint'>{option.hint}</span>}
    </span>
  );
}

export type RadioFieldProps<Value extends string> = FieldBasics & {
  value: Value | undefined;
  onChange: (value: Value) => void;
  options: readonly Option<Value>[];
  /** Side by side, for a few short options. */
  inline?: boolean | undefined;
};

/** One out of a few, all in sight. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const { value, onChange, options, inline, ...basics } = props;
  return (
    <ChoiceGroup {...basics}>
      {(_, id) => (
        <div className={inline ? 'iza-options iza-options--inline' : 'iza-options'}>
          {options.map((option) => (
            <label key={option.value} className='iza-option'>
              <input
                type='radio'
                name={id}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              <OptionWords option={option} />
            </label>
          ))}
        </div>
      )}
    </ChoiceGroup>
  );
}

export type CheckboxesFieldProps<Value extends string> = FieldBasics & {
  values: readonly Value[];
  onChange: (values: readonly Value[]) => void;
  options: readonly Option<Value>[];
  inline?: boolean | undefined;
};

/** Any number out of a few; the order of the options is kept. */
export function CheckboxesField<Value extends string>(props: CheckboxesFieldProps<Value>) {
  const { values, onChange, options, inline, ...basics } = props;
  const toggle = (toggled: Value) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === toggled ? !values.includes(each) : values.includes(each))),
    );
  return (
    <ChoiceGroup {...basics}>
      {() => (
        <div className={inline ? 'iza-options iza-options--inline' : 'iza-options'}>
          {options.map((option) => (
            <label key={option.value} className='iza-option'>
              <input
                type='checkbox'
                checked={values.includes(option.value)}
                onChange={() => toggle(option.value)}
              />
              <OptionWords option={option} />
            </label>
          ))}
        </div>
      )}
    </ChoiceGroup>
  );
}

export type CheckboxFieldProps = Pick<FieldBasics, 'label' | 'error' | 'id'> & {
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** A single yes or no. */
export function CheckboxField({
  label,
  hint,
  error,
  id: given,
  checked,
  onChange,
}: CheckboxFieldProps) {
  const { id, errorId } = useFieldIds(given);
  return (
    <div className={error ? 'iza-field iza-field--faulty' : 'iza-field'}>
      {error && <FieldError id={errorId} error={error} />}
      <label className='iza-option'>
        <input
          id={id}
          type='checkbox'
          checked={checked}
          aria-describedby={error ? errorId : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <OptionWords option={{ value: '', label, hint }} />
      </label>
    </div>
  );
}
