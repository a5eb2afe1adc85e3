export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A leaf is a sentence, or a function that makes one out of its placeholders. */
type Leaf = string | ((...given: never[]) => string);
export type TextTree = { readonly [key: string]: Leaf | TextTree };

/** The shape that another language must have: same keys, same placeholders. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer A) => string
      ? (...given: A) => string
      : Translated<T[K]>;
};

export type Catalogue<Texts> = { readonly nl: Texts; readonly en: Texts };

/**
 * A catalogue of texts for one feature area. Dutch is the source of the type; English must have
 * every key with the same placeholders, or it does not type check.
 *
 * @example
 * const texts = defineTexts(
 *   { title: 'Mijn werk', waiting: (n: number) => `${n} wachten op u` },
 *   { title: 'My work', waiting: (n) => `${n} waiting for you` },
 * );
 */
export function defineTexts<const T extends TextTree>(
  nl: T,
  en: Translated<T>,
): Catalogue<Translated<T>> {
  return { nl: nl as unknown as Translated<T>, en };
}

function isTree(value: unknown): value is TextTree {
  return typeof value === 'object' && value !== null;
}

function compare(nl: TextTree, en: TextTree, path: string): string[] {
  const keys = new Set([...Object.keys(nl), ...Object.keys(en)]);
  return [...keys].flatMap((key) => {
    const at = path === '' ? key : `${path}.${key}`;
    const [dutch, english] = [nl[key], en[key]];
    if (dutch === undefined) return [`${at}: missing in nl`];
    if (english === undefined) return [`${at}: missing in en`];
    if (isTree(dutch) && isTree(english)) return compare(dutch, english, at);
    if (typeof dutch !== typeof english) return [`${at}: sentence in one, function in the other`];
    return [dutch, english].includes('') ? [`${at}: empty`] : [];
  });
}

/** What is missing or empty in a catalogue, per place; for a test beside every catalogue. */
export function catalogueFaults(catalogue: { nl: object; en: object }): string[] {
  return compare(catalogue.nl as TextTree, catalogue.en as TextTree, '');
}

/** Picks the singular for exactly one, the plural otherwise (Dutch and English agree on this). */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}
