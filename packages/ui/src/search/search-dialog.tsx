import { planVocabulary } from '@iza/documents/words';
import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { useOpenClause } from '../accord/clause-context.tsx';
import type { AppId } from '../app/own-apps.ts';
import { useActing } from '../app/session-context.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice } from '../trpc/index.ts';
import { commandChoices, foundChoices } from './choices.ts';
import type { Choice, ChoiceGroup, Command } from './choices.ts';
import { SearchList } from './search-list.tsx';
import { searchTexts } from './texts.ts';
import { useFound } from './use-found.ts';

export type SearchDialogProps = {
  app: AppId;
  commands: readonly Command[];
  onClose: () => void;
};

function useGroups(app: AppId, commands: readonly Command[], typed: string) {
  const texts = useTexts(searchTexts);
  const { stages, regionKinds } = useTexts(planVocabulary);
  const acting = useActing();
  const found = useFound(typed);
  const groups = useMemo<ChoiceGroup[]>(() => {
    const pages = commandChoices(commands, typed);
    const here = { app, acting };
    const words = { ...texts, stages, regionKinds };
    return [
      ...(pages.length > 0 ? [{ group: 'commands' as const, choices: pages }] : []),
      ...(found.answer ? foundChoices(found.answer, found.typed, here, words) : []),
    ];
  }, [app, acting, commands, typed, texts, stages, regionKinds, found.answer, found.typed]);
  return { groups, busy: found.busy, error: found.error };
}

/** Goes where a choice leads, or opens it. */
function useGo(onClose: () => void): (choice: Choice) => void {
  const [, navigate] = useLocation();
  const openClause = useOpenClause();
  return ({ leads }) => {
    onClose();
    if ('clause' in leads) openClause?.(leads.clause);
    else if (leads.outside) window.location.assign(leads.href);
    else navigate(leads.href);
  };
}

/** Finds anything by name, by keyboard alone: type, choose with the arrows, Enter. */
export function SearchDialog({ app, commands, onClose }: SearchDialogProps) {
  const texts = useTexts(searchTexts);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { groups, busy, error } = useGroups(app, commands, typed);
  const choices = groups.flatMap((group) => group.choices);
  const go = useGo(onClose);
  const chosen = Math.min(active, choices.length - 1);
  const keyed = (event: KeyboardEvent<HTMLInputElement>) => {
    const to = {
      ArrowDown: (chosen + 1) % Math.max(1, choices.length),
      ArrowUp: (chosen - 1 + choices.length) % Math.max(1, choices.length),
      PageDown: Math.min(chosen + 6, choices.length - 1),
      PageUp: Math.max(chosen - 6, 0),
    }[event.key];
    const choice = choices[chosen];
    if (to !== undefined) {
      event.preventDefault();
      setActive(to);
      document.getElementById(`${listId}-${to}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && choice && !event.nativeEvent.isComposing) {
      event.preventDefault();
      go(choice);
    }
  };
  const nothing = typed.trim() !== '' && choices.length === 0 && !busy && error === null;
  return (
    <Dialog open wide title={texts.title} onClose={onClose}>
      <div className='iza-search'>
        <label className='iza-search__label iza-small' htmlFor={`${listId}-input`}>
          {texts.label}
        </label>
        <input
          id={`${listId}-input`}
          className='iza-input iza-search__input'
          type='text'
          role='combobox'
          autoComplete='off'
          spellCheck={false}
          maxLength={200}
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-autocomplete='list'
          aria-activedescendant={choices.length > 0 ? `${listId}-${chosen}` : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={keyed}
        />
        <SearchList id={listId} groups={groups} active={chosen} onChoose={go} />
        {nothing && (
          <p aria-hidden='true'>
            {texts.nothing}. <span className='iza-quiet'>{texts.nothingHint}</span>
          </p>
        )}
        {error !== null && <FailureNotice error={error} />}
        <output className='iza-hidden'>
          {nothing && `${texts.nothing}. ${texts.nothingHint}`}
          {typed.trim() !== '' && choices.length > 0 && !busy && texts.found(choices.length)}
        </output>
        <p className='iza-search__keys iza-small iza-quiet'>
          {busy ? texts.searching : texts.keys}
        </p>
      </div>
    </Dialog>
  );
}
