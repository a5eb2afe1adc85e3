import type { PartyId, PartyRef } from '@iza/domain/values';

/** A party as screens know it. */
export type KnownParty = {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly kind?: string | undefined;
};

/** @returns text without case, accents and punctuation, for comparing names */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

export type PartyBook = {
  readonly nameOf: (party: string) => string;
  readonly shortOf: (party: string) => string;
  /** Parties that fit what was typed, best first. */
  readonly find: (typed: string, most?: number) => readonly KnownParty[];
  /** The one party with this name or abbreviation, or `undefined` when there is none or more than one. */
  readonly exact: (typed: string) => KnownParty | undefined;
  readonly all: readonly KnownParty[];
};

type Entry = { readonly party: KnownParty; readonly names: readonly string[] };

function scoreOf({ names }: Entry, wanted: string): number {
  let best = 0;
  for (const name of names) {
    if (name === wanted) return 4;
    if (name.startsWith(wanted)) best = Math.max(best, 3);
    else if (name.includes(` ${wanted}`)) best = Math.max(best, 2);
    else if (name.includes(wanted)) best = Math.max(best, 1);
  }
  return best;
}

/** The register of parties, for finding them by name. */
export function partyBook(parties: readonly KnownParty[]): PartyBook {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const entries: Entry[] = parties.map((party) => ({
    party,
    names: [party.name, party.short ?? ''].filter((name) => name !== '').map(folded),
  }));
  return {
    all: parties,
    nameOf: (id) => byId.get(id)?.name ?? id,
    shortOf: (id) => byId.get(id)?.short ?? byId.get(id)?.name ?? id,
    exact: (typed) => {
      const wanted = folded(typed);
      const found = wanted === '' ? [] : entries.filter(({ names }) => names.includes(wanted));
      return found.length === 1 ? found[0]?.party : undefined;
    },
    find: (typed, most = 12) => {
      const wanted = folded(typed);
      if (wanted === '') return [];
      return entries
        .map((entry) => ({ party: entry.party, score: scoreOf(entry, wanted) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.party.name.localeCompare(b.party.name, 'nl'))
        .slice(0, most)
        .map(({ party }) => party);
    },
  };
}

/** @returns who is meant by a typed name: a party of the register when exactly one has it, otherwise the name as typed */
export function partyRefOf(typed: string, book: PartyBook): PartyRef {
  const party = book.exact(typed);
  return party ? { party: party.id as PartyId } : { name: typed.trim() };
}
