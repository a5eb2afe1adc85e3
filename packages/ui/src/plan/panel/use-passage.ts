import { useEffect, useState } from 'react';

/** Words that the reader marked in the document, and the item they stand in. */
export type Passage = { readonly words: string; readonly item: string };

const LONGEST = 500;

/** @returns the item whose part of the page a node stands in; `about` is the plan as a whole */
function itemOf(node: Node | null): string | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  if (!element?.closest('.plan-document')) return undefined;
  return element.closest('[id^="item-"]')?.id.slice('item-'.length);
}

function passageNow(): Passage | undefined {
  const selection = document.getSelection();
  const words = selection?.toString().replaceAll(/\s+/g, ' ').trim() ?? '';
  const item = itemOf(selection?.anchorNode ?? null);
  if (!item || words === '' || words.length > LONGEST) return undefined;
  return { words, item };
}

/** The passage that was marked last, until it is let go; marking elsewhere than in the document changes nothing. */
export function usePassage(): [Passage | undefined, () => void] {
  const [passage, setPassage] = useState(passageNow);
  useEffect(() => {
    const marked = () => {
      const now = passageNow();
      if (now) setPassage(now);
    };
    document.addEventListener('selectionchange', marked);
    return () => document.removeEventListener('selectionchange', marked);
  }, []);
  return [passage, () => setPassage(undefined)];
}
