import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PartyId, PartyRef } from '@iza/domain/values';
import { useTexts } from '../../texts/language.tsx';
import type { PartyBook } from '@iza/documents/words';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { fieldTexts } from './texts.ts';

type Option = {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly ref: PartyRef;
};

function optionsFor(typed: string, book: PartyBook, texts: (typeof fieldTexts)['nl']): Option[] {
  const name = typed.trim();
  const found = book.find(typed, 8).map((party) => ({
    key: party.id,
    label: party.name,
    note: party.short ?? '',
    ref: { party: party.id as PartyId },
  }));
  if (name === '') return [{ key: 'unknown', label: texts.asUnknown, note: '', ref: 'unknown' }];
  return [
    ...found,
    { key: 'name', label: texts.asName(name), note: '', ref: { name } },
    { key: 'role', label: texts.asRole(name), note: '', ref: { role: name } },
    { key: 'unknown', label: texts.asUnknown, note: '', ref: 'unknown' },
  ];
}

/** What the input shows for a party: the name or role itself, nothing for one not chosen yet. */
function typedOf(ref: PartyRef, book: PartyBook): string {
  if (ref === 'unknown') return '';
  if ('party' in ref) return book.nameOf(ref.party);
  return 'name' in ref ? ref.name : ref.role;
}

export type PartyInputProps = {
  value: PartyRef;
  /** Chosen from the list, or typed and left. */
  onChange: (ref: PartyRef) => void;
  label: string;
  id?: string | undefined;
  autoFocus?: boolean | undefined;
  className?: string | undefined;
  /** Only parties of the register can be chosen. */
  registerOnly?: boolean | undefined;
  onEnter?: (() => void) | undefined;
};

/** A party by typing: from the register, as a name, as a role still to be filled, or unknown. */
export function PartyInput(props: PartyInputProps) {
  const { value, onChange, label, id, autoFocus, className, registerOnly, onEnter } = props;
  const texts = useTexts(fieldTexts);
  const { book } = usePlanWords();
  const listId = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const shown = typed ?? typedOf(value, book);
  const all = typed === undefined ? [] : optionsFor(typed, book, texts);
  const options = registerOnly
    ? all.filter(({ ref }) => typeof ref === 'object' && 'party' in ref)
    : all;
  const open = typed !== undefined && options.length > 0;
  const choose = (option: Option | undefined) => {
    if (option) onChange(option.ref);
    setTyped(undefined);
    setActive(0);
  };
  const settle = () => {
    if (typed === undefined) return;
    const exact = book.exact(typed);
    if (exact) onChange({ party: exact.id as PartyId });
    else if (registerOnly || typed.trim() === '') onChange('unknown');
    else if (typed.trim() !== typedOf(value, book)) onChange({ name: typed.trim() });
    setTyped(undefined);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (typed === undefined) setTyped(shown);
      else
        setActive(
          (active + (event.key === 'ArrowDown' ? 1 : options.length - 1)) %
            Math.max(1, options.length),
        );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open) choose(options[active]);
      else onEnter?.();
    } else if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  return (
    <span className='iza-combo'>
      <input
        type='text'
        role='combobox'
        id={id}
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete='list'
        aria-activedescendant={open ? `${listId}-${active}` : undefined}
        autoComplete='off'
        // biome-ignore lint/a11y/noAutofocus: a line that was just added is where typing goes on
        autoFocus={autoFocus}
        maxLength={500}
        className={className ?? 'iza-input'}
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
        onBlur={settle}
      />
      <ul id={listId} role='listbox' aria-label={label} className='iza-combo__list' hidden={!open}>
        {options.map((option, at) => (
          <li
            key={option.key}
            id={`${listId}-${at}`}
            role='option'
            aria-selected={at === active}
            className='iza-combo__option'
            onPointerDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            {option.label} {option.note !== '' && <span className='iza-quiet'>{option.note}</span>}
          </li>
        ))}
      </ul>
    </span>
  );
}
