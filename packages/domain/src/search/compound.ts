import { stemOf } from './stem.ts';

/** Short words that Dutch puts before a noun: `instroom`, `nazorg`. Others below three letters are no parts. */
const BEFORE: ReadonlySet<string> = new Set([
  'aan',
  'af',
  'bij',
  'door',
  'in',
  'mee',
  'na',
  'om',
  'onder',
  'op',
  'over',
  'toe',
  'tussen',
  'uit',
  'voor',
]);

/** What looks like a word and only begins or ends one. */
const NO_PARTS: ReadonlySet<string> = new Set(
  [
    'ant',
    'bar',
    'baar',
    'den',
    'der',
    'een',
    'erd',
    'ere',
    'ger',
    'heid',
    'her',
    'ing',
    'isch',
    'lijk',
    'loos',
    'men',
    'mid',
    'ner',
    'ning',
    'ont',
    'rijk',
    'schap',
    'ste',
    'ten',
    'ter',
    'tie',
    'ver',
    'zaam',
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

/** Words that are known by their stems, and the way to a stem (which may remember). */
export type Lexicon = {
  readonly known: ReadonlySet<string>;
  readonly stem: (word: string) => string;
};

const isPart = (stem: string, { known }: Lexicon) =>
  stem.length >= SHORTEST && !NO_PARTS.has(stem) && known.has(stem);

/** The first part with and without the letter that binds it: `gezondheids-zorg`. */
const boundForms = (left: string, { stem }: Lexicon) =>
  left.endsWith('s') ? [stem(left), stem(left.slice(0, -1))] : [stem(left)];

function collect(word: string, lexicon: Lexicon, found: Set<string>, depth: number): void {
  if (WHOLE.has(word)) return;
  for (let at = 2; at <= word.length - SHORTEST; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const lefts = boundForms(left, lexicon);
    const leftKnown = BEFORE.has(left) || lefts.some((stem) => isPart(stem, lexicon));
    const rightStem = lexicon.stem(right);
    if (isPart(rightStem, lexicon) && at >= SHORTEST) {
      for (const stem of lefts) if (stem.length >= SHORTEST) found.add(stem);
      if (depth < DEEPEST) collect(left, lexicon, found, depth + 1);
    }
    if (leftKnown && rightStem.length >= SHORTEST && !NO_PARTS.has(rightStem)) {
      found.add(rightStem);
      if (depth < DEEPEST) collect(right, lexicon, found, depth + 1);
    }
  }
}

/**
 * The words that a Dutch compound is made of, as stems: `ziekenhuiszorg` holds `ziekenhuis` and `zorg`, `regioplannen` holds `regio` and
 * `plan`. A piece counts when the rest of the word is a known word, so that `kabinet` holds no `net`.
 * @param word folded, as `wordsOf` gives it
 * @param lexicon stems of the words of the text, and of others that count
 */
export function partsOf(word: string, lexicon: Lexicon): string[] {
  const found = new Set<string>();
  collect(word, lexicon, found, 1);
  found.delete(lexicon.stem(word));
  return [...found];
}
