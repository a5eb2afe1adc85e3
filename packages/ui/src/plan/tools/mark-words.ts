import { wordsOf } from '@iza/domain/search';

const NAME = 'plan-found';
const MOST = 2000;

/**
 * Marks words on the page where the browser can do so without touching what is drawn.
 * @returns where they stand
 */
export function markWords(words: ReadonlySet<string>): readonly Range[] {
  const canMark = 'highlights' in CSS;
  if (canMark) CSS.highlights.delete(NAME);
  const page = document.querySelector('.plan-document');
  const ranges: Range[] = [];
  if (!page || words.size === 0) return ranges;
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < MOST; node = walker.nextNode()) {
    if (node.parentElement?.closest('.plan-tools')) continue;
    for (const { word, from, to } of wordsOf(node.textContent ?? '')) {
      if (!words.has(word)) continue;
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  if (canMark) CSS.highlights.set(NAME, new Highlight(...ranges));
  return ranges;
}
