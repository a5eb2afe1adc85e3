import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../parts/button.tsx';
import { Excerpt } from '../../search/excerpt.tsx';
import { useTexts } from '../../texts/language.tsx';
import { usePlanPlace } from '../document/place.tsx';
import { usePlan } from '../store/use-plan.tsx';
import { finder, type FindHit } from './find-hits.ts';
import { markWords } from './mark-words.ts';
import { toolTexts } from './texts.ts';
import { useReadable } from './use-readable.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

const partOf = (node: Node | null) => node?.parentElement?.closest('[id^="item-"]')?.id;

/** Brings the words of a hit in sight, or the head of the part of the page in which they are folded. */
function goTo(hit: FindHit | undefined, places: readonly Range[]): void {
  for (const before of document.querySelectorAll('[data-found]'))
    before.removeAttribute('data-found');
  const part = hit && document.getElementById(`item-${hit.item}`);
  if (!part) return;
  const head = part.querySelector('.plan-section-head, .plan-row__line') ?? part;
  head.setAttribute('data-found', '');
  const words = places.find(({ startContainer }) => partOf(startContainer) === part.id);
  (words?.startContainer.parentElement ?? head).scrollIntoView({ block: 'center' });
}

/** Finds words in the plan, also in what is folded: which field, and the words around it. Ctrl-F stays the browser's. */
export function FindBox({ onClose }: { onClose: () => void }) {
  const texts = useTexts(toolTexts);
  const place = usePlanPlace();
  const { mayEdit } = usePlan();
  const readable = useReadable();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  // Made when one begins to type and kept while one looks: what is typed in the plan meanwhile is found the next time.
  const [find] = useState(() => finder(readable()));
  const { hits, words } = useMemo(() => find(typed), [find, typed]);
  const hit = hits[at];
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    goTo(hit, markWords(words));
  }, [words, hit]);
  useEffect(
    () => () => {
      markWords(NO_WORDS);
      goTo(undefined, []);
    },
    [],
  );
  const step = (by: 1 | -1) => {
    if (hits.length > 0) setAt((at + by + hits.length) % hits.length);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className='plan-find' role='search'>
      <label htmlFor={id} className='iza-hidden'>
        {texts.find}
      </label>
      <input
        ref={box}
        id={id}
        type='search'
        className='iza-input plan-find__input'
        placeholder={texts.findPlaceholder}
        autoComplete='off'
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <output className='iza-small plan-find__count'>
        {typed.trim() !== '' && (hits.length === 0 ? texts.none : texts.count(at + 1, hits.length))}
      </output>
      <Button small purpose='subtle' icon='up' iconOnly onClick={() => step(-1)}>
        {texts.previous}
      </Button>
      <Button small purpose='subtle' icon='down' iconOnly onClick={() => step(1)}>
        {texts.next}
      </Button>
      <Button small purpose='subtle' icon='close' iconOnly onClick={onClose}>
        {texts.closeFind}
      </Button>
      {hit && (
        <p className='iza-small plan-find__hit'>
          <strong>{hit.title}</strong> <span className='iza-quiet'>{hit.label}:</span>{' '}
          <Excerpt pieces={hit.pieces} />{' '}
          {place.openItem() !== hit.item && (mayEdit || hit.item !== 'about') && (
            <Button small purpose='subtle' onClick={() => place.open(hit.item)}>
              {texts.openHit}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
