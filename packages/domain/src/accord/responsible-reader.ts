import type { PartyId } from '../values/index.ts';

/** A printed way to name someone, and the code it stands for. */
export type PrintedName = { readonly code: PartyId; readonly printed: readonly string[] };

/** Who a printed list names; `rest` holds what no name accounts for, and is empty for a list that was read in full. */
export type ResponsibleRead = { readonly codes: PartyId[]; readonly rest: string };

const SEPARATOR = /^[\s,()]+/;

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase();
}

/**
 * Reads a list of those responsible as printed. The longest name wins, so that `IZA-partijen` is not a party called IZA; a missing comma
 * between two names is no obstacle.
 * @returns codes in the order printed, each once, and what could not be read
 */
export function readResponsiblePrinted(
  printed: string,
  names: readonly PrintedName[],
): ResponsibleRead {
  const variants = names
    .flatMap(({ code, printed: all }) => all.map((name) => ({ code, name: folded(name) })))
    .toSorted((a, b) => b.name.length - a.name.length);
  const codes: PartyId[] = [];
  let text = folded(printed).replace(SEPARATOR, '');
  while (text !== '') {
    const found = variants.find(
      ({ name }) => text.startsWith(name) && endsThere(text, name.length),
    );
    if (!found) break;
    if (!codes.includes(found.code)) codes.push(found.code);
    text = text.slice(found.name.length).replace(SEPARATOR, '');
  }
  return { codes, rest: text };
}

function endsThere(text: string, length: number): boolean {
  return length === text.length || /[\s,()]/.test(text[length] as string);
}
