import { stemOf } from './stem.ts';

/** Short words that Dutch puts before a noun: `instroom`, `nazorg`. Others below three letters are no parts. */
const BEFORE: ReadonlySet<string> = new Set([
  ...['aan', 'af', 'bij', 'door', 'in', 'mee', 'na', 'om', 'onder', 'op', 'over', 'toe'],
  ...['tussen', 'uit', 'voor'],
]);

/** What looks like a word and only begins or ends one. */
const NO_PARTS: ReadonlySet<string> = new Set(
  [
    ...['ant', 'bar', 'baar', 'den', 'der', 'een', 'erd', 'ere', 'ger', 'heid', 'her', 'ing'],
    ...['isch', 'lijk', 'loos', 'men', 'mid', 'ner', 'ning', 'ont', 'rijk', 'schap', 'ste', 'ten'],
    ...['ter', 'tie', 'ver', 'zaam'],
  ].map(stemOf),
);

/** Words that a split would misread. */
const WHOLE: ReadonlySet<string> = new Set([
  'namens',
  'nadelen',
  'voordelen',
  'overal',
  'afdeling',
]);

const SHORTEST = 3;
const DEEPEST = 3;

type Known = ReadonlySet<string>;

const isPart = (stem: string, known: Known) =>
  stem.length >= SHORTEST && !NO_PARTS.has(stem) && known.has(stem);

/** The first part with and without the letter that binds it: `gezondheids-zorg`. */
const boundForms = (left: string) =>
  left.endsWith('s') ? [stemOf(left), stemOf(left.slice(0, -1))] : [stemOf(left)];

function collect(word: string, known: Known, found: Set<string>, depth: number): void {
  if (WHOLE.has(word)) return;
  for (let at = 2; at <= word.length - SHORTEST; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const lefts = boundForms(left);
    const leftKnown = BEFORE.has(left) || lefts.some((stem) => isPart(stem, known));
    const rightStem = stemOf(right);
    if (isPart(rightStem, known) && at >= SHORTEST) {
      for (const stem of lefts) if (stem.length >= SHORTEST) found.add(stem);
      if (depth < DEEPEST) collect(left, known, found, depth + 1);
    }
    if (leftKnown && rightStem.length >= SHORTEST && !NO_PARTS.has(rightStem)) {
      found.add(rightStem);
      if (depth < DEEPEST) collect(right, known, found, depth + 1);
    }
  }
}

/**
 * The words that a Dutch compound is made of, as stems: `ziekenhuiszorg` holds `ziekenhuis` and `zorg`, `regioplannen` holds `regio` and
 * `plan`. A piece counts when the rest of the word is a known word, so that `kabinet` holds no `net`.
 * @param word folded, as `wordsOf` gives it
 * @param known stems of the words of the text, and of others that count
 */
export function partsOf(word: string, known: Known): string[] {
  const found = new Set<string>();
  collect(word, known, found, 1);
  found.delete(stemOf(word));
  return [...found];
}
