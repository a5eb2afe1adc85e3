import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { Shape } from '../parts/shape.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useColleagues, useTypists } from './presence-context.ts';
import { presenceTexts } from './texts.ts';
import { markTyping } from './typing-place.ts';

const NAMED = 3;
/** Somebody who goes on typing is told once in so long to who does not see it, in milliseconds. */
const SAID_AGAIN_AFTER_MS = 60_000;

/** Quietly, who else has the plan open. */
export function AlsoHere() {
  const texts = useTexts(presenceTexts);
  const format = useFormat();
  const colleagues = useColleagues();
  if (colleagues.length === 0) return null;
  const names = colleagues.map(({ name }) => name);
  const more = names.length - NAMED;
  const told =
    more > 0 ? texts.andMore(names.slice(0, NAMED).join(', '), more) : format.list(names);
  const who = colleagues.map(({ name, partyName }) => `${name} (${partyName})`).join('\n');
  return (
    <span className='plan-present iza-no-print' title={who}>
      <Shape name='full' /> {texts.alsoHere(told)}
    </span>
  );
}

/** Beside a title: who types in that part of the plan now. Said aloud only where the reader works on it too, in `useTypingMarks`. */
export function TypesHere({ unitKey }: { unitKey: string }) {
  const texts = useTexts(presenceTexts);
  const format = useFormat();
  const typists = useTypists(unitKey);
  if (typists.length === 0) return null;
  const names = [...new Set(typists.map(({ name }) => name))];
  return (
    <span className='plan-typing iza-small iza-no-print'>
      <Shape name='full' /> {texts.typesHere(format.list(names), names.length > 1)}
    </span>
  );
}

/**
 * In the open form of a unit: marks the fields in which colleagues type, and says it once, politely.
 * @param say says something to who does not see the page
 */
export function useTypingMarks(
  unitKey: string,
  form: RefObject<HTMLElement | null>,
  say: (words: string) => void,
): void {
  const texts = useTexts(presenceTexts);
  const typists = useTypists(unitKey);
  const saidAt = useRef(new Map<string, number>());
  useEffect(() => {
    const told = typists.map(({ name, typing }) => ({
      words: texts.typesHere(name, false),
      typing,
    }));
    if (form.current) markTyping(form.current, told);
    const now = Date.now();
    for (const { words } of told) {
      if (now - (saidAt.current.get(words) ?? -SAID_AGAIN_AFTER_MS) < SAID_AGAIN_AFTER_MS) continue;
      saidAt.current.set(words, now);
      say(words);
    }
  }, [typists, form, texts, say]);
}
