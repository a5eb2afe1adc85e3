import { useState } from 'react';
import type { ClipboardEvent, FormEvent, KeyboardEvent } from 'react';
import { emptyPhase, newItem, type PlanItem } from '@iza/domain/plan';
import { LEFT_OPEN, type IsoDate, type ItemId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts, useToday } from '../../texts/language.tsx';
import { newId } from '../model/new-id.ts';
import { partyRefOf, type PartyBook } from '../model/names.ts';
import { readNames, readTitle } from '../model/quick-add.ts';
import { readDeadline } from '../model/read-deadline.ts';
import { usePaste } from '../paste/use-paste.tsx';
import { usePlan } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { quickAddId } from './quick-add-focus.ts';
import { documentTexts } from './texts.ts';

type Typed = { readonly title: string; readonly who: string; readonly when: string };
const NOTHING: Typed = { title: '', who: '', when: '' };

/** @returns an agreement with what was typed on one line; what was not typed stays open */
export function typedAgreement(
  typed: Typed,
  id: ItemId,
  { book, today }: { readonly book: PartyBook; readonly today: IsoDate },
): PlanItem {
  const { title, code } = readTitle(typed.title);
  const item = newItem('agreement', id, title);
  if (item.type !== 'agreement') return item;
  const parties = readNames(typed.who).map((name) => ({ party: partyRefOf(name, book), role: '' }));
  const when = typed.when.trim();
  const moment = readDeadline(when, today);
  const phase = {
    ...emptyPhase(),
    when: moment ? { known: moment } : ({ open: 'leftOpen', printed: when } as const),
  };
  return {
    ...item,
    ...(code === undefined ? {} : { code }),
    parties: parties.length > 0 ? { known: parties } : LEFT_OPEN,
    phases: when === '' ? [] : [phase],
  };
}

/** Whether a paste is more than a line: then it becomes items, after a look at what becomes what. */
function isMoreThanALine(data: DataTransfer): boolean {
  return (
    /[\n\t]/.test(data.getData('text/plain').trim()) || data.getData('text/html').includes('<table')
  );
}

/** A line to type the next agreement on: Enter adds it and one types on; Tab goes to who and when. */
export function QuickAdd({ parent, parentName }: { parent: ItemId | null; parentName: string }) {
  const texts = useTexts(documentTexts);
  const { book } = usePlanWords();
  const today = useToday() as IsoDate;
  const { actions } = usePlan();
  const paste = usePaste();
  const [typed, setTyped] = useState(NOTHING);
  const id = quickAddId(parent);
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (typed.title.trim() === '') return;
    const item = typedAgreement(typed, newId<ItemId>(), { book, today });
    actions?.addItems([{ item, parent }], undefined);
    setTyped(NOTHING);
    document.getElementById(id)?.focus();
  };
  const pasted = (event: ClipboardEvent) => {
    if (!isMoreThanALine(event.clipboardData)) return;
    event.preventDefault();
    paste.open(parent, event.clipboardData);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'ArrowUp' || typed.title !== '') return;
    const rows = [...document.querySelectorAll<HTMLElement>(`[data-plan-row], #${id}`)];
    rows[rows.indexOf(event.currentTarget) - 1]?.focus();
  };
  const isUsed = typed.title !== '' || typed.who !== '' || typed.when !== '';
  return (
    <form
      className={isUsed ? 'plan-add plan-add--used iza-no-print' : 'plan-add iza-no-print'}
      onSubmit={add}
      onPaste={pasted}
    >
      <input
        id={id}
        type='text'
        className='iza-input plan-add__title'
        aria-label={parent === null ? texts.newAgreement : texts.newAgreementUnder(parentName)}
        placeholder={`+ ${texts.newAgreement}`}
        title={texts.addHelp}
        autoComplete='off'
        maxLength={500}
        value={typed.title}
        onChange={(event) => set({ title: event.target.value })}
        onKeyDown={press}
      />
      <input
        type='text'
        className='iza-input plan-add__more'
        aria-label={texts.newWho}
        placeholder={`${texts.newWho}: ${texts.newWhoExample}`}
        autoComplete='off'
        maxLength={500}
        value={typed.who}
        onChange={(event) => set({ who: event.target.value })}
      />
      <input
        type='text'
        className='iza-input plan-add__more'
        aria-label={texts.newWhen}
        placeholder={`${texts.newWhen}: ${texts.newWhenExample}`}
        autoComplete='off'
        maxLength={200}
        value={typed.when}
        onChange={(event) => set({ when: event.target.value })}
      />
      <Button small type='submit' className='plan-add__more'>
        {texts.add}
      </Button>
    </form>
  );
}

/** A line for the next challenge. */
export function QuickAddChallenge() {
  const texts = useTexts(documentTexts);
  const { actions } = usePlan();
  const paste = usePaste();
  const [title, setTitle] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const read = readTitle(title.replace(/^(\d{1,2})\s+/, '$1. '));
    if (read.title === '') return;
    const id = newId<ItemId>();
    const item = {
      ...newItem('challenge', id, read.title),
      ...(read.code === undefined ? {} : { code: read.code }),
    };
    actions?.addItems([{ item, parent: null }], undefined);
    setTitle('');
    requestAnimationFrame(() => document.getElementById(quickAddId(id))?.focus());
  };
  return (
    <form
      className='plan-add-challenge iza-no-print'
      onSubmit={add}
      onPaste={(event) => {
        if (!isMoreThanALine(event.clipboardData)) return;
        event.preventDefault();
        paste.open(null, event.clipboardData);
      }}
    >
      <input
        id='add-challenge'
        type='text'
        className='iza-input'
        aria-label={texts.newChallenge}
        placeholder={`+ ${texts.newChallenge}: ${texts.newChallengeExample}`}
        autoComplete='off'
        maxLength={500}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button type='submit'>{texts.addChallenge}</Button>
      <Button purpose='subtle' icon='copy' type='button' onClick={() => paste.open(null)}>
        {texts.paste}
      </Button>
    </form>
  );
}
