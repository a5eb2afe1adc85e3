import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../texts/language.tsx';
import { Field } from './field.tsx';
import type { FieldBasics } from './field.tsx';
import { findOptions } from './find-options.ts';
import type { ComboOption } from './find-options.ts';
import { formTexts } from './texts.ts';

export type ComboboxFieldProps = FieldBasics & {
  /** What is chosen: values of options, or words typed freely. */
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  options: readonly ComboOption[];
  /** Words that are no option may be added as they are. */
  freeEntry?: boolean | undefined;
  /** At most one; a new choice takes the place of the old. */
  single?: boolean | undefined;
};

const shownAtMost = 50;

/** Chooses from a long list by typing, one or more, also words that are not in the list. */
export function ComboboxField(props: ComboboxFieldProps) {
  const { values, onChange, options, freeEntry, single, ...basics } = props;
  const texts = useTexts(formTexts);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const word = typed.trim();
  const isNew =
    freeEntry === true &&
    word !== '' &&
    !options.some((o) => o.label.toLowerCase() === word.toLowerCase());
  const list = () => {
    const found: ComboOption[] = findOptions(options, typed, values).slice(0, shownAtMost);
    return isNew ? [...found, { value: word, label: texts.add(word) }] : found;
  };
  // a form has many of these: what is folded away is not looked up at each keystroke elsewhere
  const choices = open ? list() : [];
  const labelOf = (value: string) =>
    options.find((option) => option.value === value)?.label ?? value;

  const choose = (value: string) => {
    if (single) onChange([value]);
    else if (!values.includes(value)) onChange([...values, value]);
    setTyped('');
    setActive(-1);
    setOpen(false);
  };
  const remove = (value: string) => {
    onChange(values.filter((each) => each !== value));
    input.current?.focus();
  };
  const step = (by: number) => {
    setOpen(true);
    const { length } = open ? choices : list();
    if (length > 0) setActive((active + by + length + (active < 0 && by < 0 ? 1 : 0)) % length);
  };
  const keyed = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen =
      choices[active] ?? (isNew ? choices.at(-1) : word === '' ? undefined : choices[0]);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open && chosen) {
      event.preventDefault();
      choose(chosen.value);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) {
      onChange(values.slice(0, -1));
    }
  };
  const leave = () => {
    setOpen(false);
    if (word === '') return;
    const exact = list().find((choice) => choice.label.toLowerCase() === word.toLowerCase());
    if (exact) choose(exact.value);
    else if (isNew) choose(word);
  };
  return (
    <Field {...basics}>
      {(attributes) => (
        <div className='iza-combo'>
          <div className='iza-combo__box'>
            {values.length > 0 && (
              <ul className='iza-combo__chosen' aria-label={texts.chosen}>
                {values.map((value) => (
                  <li key={value} className='iza-combo__tag'>
                    {labelOf(value)}
                    <button
                      type='button'
                      className='iza-combo__remove'
                      aria-label={texts.remove(labelOf(value))}
                      onClick={() => remove(value)}
                    >
                      <Icon name='close' size={14} />
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <input
              {...attributes}
              ref={input}
              className='iza-combo__input'
              type='text'
              role='combobox'
              autoComplete='off'
              aria-expanded={open && choices.length > 0}
              aria-controls={listId}
              aria-autocomplete='list'
              aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setActive(-1);
                setOpen(true);
              }}
              onClick={() => setOpen(true)}
              onKeyDown={keyed}
              onBlur={leave}
            />
          </div>
          <div
            id={listId}
            role='listbox'
            tabIndex={-1}
            aria-label={basics.label}
            className='iza-combo__list'
            hidden={!open || choices.length === 0}
          >
            {choices.map((choice, at) => (
              <div
                key={choice.value}
                id={`${listId}-${at}`}
                role='option'
                tabIndex={-1}
                aria-selected={at === active}
                className='iza-combo__option'
                // Before the field loses the focus, so that leaving it does not choose something else.
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(choice.value);
                }}
              >
                {choice.label}
                {choice.hint && <span className='iza-option__hint'>{choice.hint}</span>}
              </div>
            ))}
          </div>
          <output className='iza-hidden'>
            {open &&
              word !== '' &&
              (choices.length === 0 ? texts.noOptions : texts.optionsFound(choices.length))}
          </output>
          {open && word !== '' && choices.length === 0 && (
            <p className='iza-combo__none' aria-hidden='true'>
              {texts.noOptions}
            </p>
          )}
        </div>
      )}
    </Field>
  );
}
