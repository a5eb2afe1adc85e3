import { commonSubsequence } from './common-subsequence.ts';

/** A stretch of a text that stayed, went, or came. */
export type TextPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** A word with the white space behind it stays one piece; punctuation stands apart, so that a moved comma shows as a comma. */
const PIECES = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;

function piecesOf(text: string): string[] {
  return text.match(PIECES) ?? [];
}

/** Whether a stretch that stayed is mere space with a change behind it. */
function isBetweenChanges(parts: readonly TextPart[], at: number): boolean {
  const next = parts[at + 1];
  return next !== undefined && next.kind !== 'same' && /^[^\S\n]+$/.test(parts[at]?.text ?? '');
}

/** White space between two changes belongs to them: words that were replaced read as one change. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const found: { kind: TextPart['kind']; text: string }[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') found.push({ kind: 'removed', text: removed });
    if (added !== '') found.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [at, { kind, text }] of parts.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isBetweenChanges(parts, at) && removed !== '' && added !== '') {
      removed += text;
      added += text;
    } else {
      flush();
      const last = found.at(-1);
      if (last?.kind === 'same') last.text += text;
      else found.push({ kind, text });
    }
  }
  flush();
  return found;
}

/**
 * Compares two texts word by word. What is `same` or `removed` gives the old text, what is `same` or `added` the new one.
 * Takes time in proportion to the length of the texts and what changed; two texts with nothing in common are one change.
 */
export function diffWords(before: string, after: string): readonly TextPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const parts: TextPart[] = [];
  const put = (kind: TextPart['kind'], pieces: readonly string[]) => {
    for (const text of pieces) parts.push({ kind, text });
  };
  let [atOld, atNow] = [0, 0];
  for (const [inOld, inNow] of commonSubsequence(old, now)) {
    put('removed', old.slice(atOld, inOld));
    put('added', now.slice(atNow, inNow));
    put('same', [old[inOld] as string]);
    [atOld, atNow] = [inOld + 1, inNow + 1];
  }
  put('removed', old.slice(atOld));
  put('added', now.slice(atNow));
  return joined(parts);
}
