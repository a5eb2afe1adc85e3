import { useState } from 'react';
import type { ClipboardEvent, FormEvent, KeyboardEvent } from 'react';
import type { IsoDate, ItemId } from '@iza/domain/values';
import { CheckboxField } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { useTexts, useToday } from '../../texts/language.tsx';
import { newId } from '../model/new-id.ts';
import { typedAgreement, typedChallenge, type TypedLine } from '../model/typed-item.ts';
import { usePaste } from '../paste/use-paste.tsx';
import { usePlan } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { newItemSettings, useNewInMaking } from './new-items.ts';
import { quickAddId } from './quick-add-focus.ts';
import { documentTexts } from './texts.ts';

const NOTHING: TypedLine = { title: '', who: '', when: '' };

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
  const { store, actions } = usePlan();
  const [inMaking] = useNewInMaking();
  const paste = usePaste();
  const [typed, setTyped] = useState(NOTHING);
  const id = quickAddId(parent);
  const set = (part: Partial<TypedLine>) => setTyped({ ...typed, ...part });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (typed.title.trim() === '') return;
    const settings = newItemSettings(store, 'agreement', inMaking);
    const item = typedAgreement(typed, newId<ItemId>(), { book, today }, settings);
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
  const { store, actions } = usePlan();
  const [inMaking, setInMaking] = useNewInMaking();
  const paste = usePaste();
  const [title, setTitle] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const id = newId<ItemId>();
    const item = typedChallenge(title, id, newItemSettings(store, 'challenge', inMaking));
    if (!item) return;
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
      <div className='plan-add-challenge__making'>
        <CheckboxField
          label={texts.newInMaking}
          hint={texts.inTheMakingLong}
          checked={inMaking}
          onChange={setInMaking}
        />
      </div>
    </form>
  );
}
