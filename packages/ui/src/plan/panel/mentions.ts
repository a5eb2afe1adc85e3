/** Somebody who can be named. */
export type Named = { readonly person: string; readonly name: string };

const BEGUN = /(?:^|\s)@([^@\n]{0,60})$/u;
const MOST = 6;

/** @returns what was typed of a name after an @, up to the caret; `undefined` when no name is being typed */
export function nameBegun(text: string, caret: number): string | undefined {
  return BEGUN.exec(text.slice(0, caret))?.[1];
}

/** @returns who may be meant by what was typed of a name: any of its words may begin so */
export function peopleMeant<Person extends Named>(
  people: readonly Person[],
  begun: string,
): readonly Person[] {
  const typed = begun.trim().toLowerCase();
  return people
    .filter(({ name }) => {
      const lower = name.toLowerCase();
      return lower.startsWith(typed) || lower.includes(` ${typed}`);
    })
    .slice(0, MOST);
}

/** @returns the text with the name that was begun written out, and where the caret comes */
export function withName(
  text: string,
  caret: number,
  { name }: Named,
): { readonly text: string; readonly caret: number } {
  const begun = nameBegun(text, caret);
  if (begun === undefined) return { text, caret };
  const from = caret - begun.length;
  return {
    text: `${text.slice(0, from)}${name} ${text.slice(caret)}`,
    caret: from + name.length + 1,
  };
}

/** @returns who is named in a text: an @ with the whole name; of two names that begin alike, the longest */
export function namedIn<Person extends Named>(
  text: string,
  people: readonly Person[],
): readonly Person[] {
  const longestFirst = people.toSorted((a, b) => b.name.length - a.name.length);
  let left = text;
  return longestFirst.filter(({ name }) => {
    const isNamed = left.includes(`@${name}`);
    left = left.replaceAll(`@${name}`, '');
    return isNamed;
  });
}
