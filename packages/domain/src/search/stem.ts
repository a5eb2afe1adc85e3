/** Plurals that no rule makes; a map, for `constructor` and its like are words too. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['kinderen', 'kind'],
  ['leden', 'lid'],
  ['steden', 'stad'],
  ['eieren', 'ei'],
  ['schepen', 'schip'],
]);

/** A plural in -s comes after these; in `proces` and `ziekenhuis` the s is the word's own. */
const BEFORE_S = /(?:[ao]|ie|ee|e[lmnr]|aar|eur|oor|or|al|am|um|ing|eau|te)$/u;

const SHORTEST = 3;

function withoutPlural(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  if (word.endsWith('s') && word.length > 4 && BEFORE_S.test(word.slice(0, -1)))
    return word.slice(0, -1);
  return word;
}

function withoutEnding(word: string): string {
  if (/(?:ee|ie)en$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('een')) return word;
  if (word.endsWith('en') && word.length - 2 >= SHORTEST) return word.slice(0, -2);
  if (/[^e]e$/u.test(word) && word.length - 1 >= SHORTEST) return word.slice(0, -1);
  return word;
}

/** `huizen` and `huis`, `brieven` and `brief`. */
function withHardEnd(word: string): string {
  if (word.endsWith('z')) return `${word.slice(0, -1)}s`;
  return word.endsWith('v') ? `${word.slice(0, -1)}f` : word;
}

/**
 * What the forms of a Dutch word have in common: `plan` and `plannen`, `ziekenhuis` and `ziekenhuizen`, `regionaal` and `regionale`,
 * `afspraak` and `afspraken`. No word to show: doubled letters are single, because Dutch doubles them by form (`taak`, `taken`).
 * @param word folded, as `wordsOf` gives it
 */
export function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  const singular = withoutPlural(word);
  const bare = irregular ?? withHardEnd(withoutEnding(singular));
  return bare.replaceAll(/(\p{L})\1/gu, '$1');
}
