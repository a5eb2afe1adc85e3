import { foldedText, type BulkFacts, type BulkFaultCode, type BulkParty } from './bulk-row.ts';

type BulkItem = BulkFacts['items'][number];

/** Facts with their indexes, made once for all rows. */
export type BulkLookup = Pick<BulkFacts, 'today'> & {
  readonly byId: ReadonlyMap<string, BulkItem>;
  readonly byTitle: ReadonlyMap<string, readonly BulkItem[]>;
  readonly byName: ReadonlyMap<string, readonly BulkParty[]>;
};

/** @returns the facts with their indexes */
export function lookup({ items, parties, today }: BulkFacts): BulkLookup {
  const own = items.filter(({ item }) => item.sameAs === null);
  const named = parties.flatMap((party) =>
    [...new Set([party.id, ...party.names].map(foldedText))].map((name) => ({ name, party })),
  );
  return {
    today,
    byId: new Map(items.map((each) => [each.item.id, each])),
    byTitle: Map.groupBy(own, ({ item }) => foldedText(item.title)),
    byName: new Map(
      [...Map.groupBy(named, ({ name }) => name)].map(([name, found]) => [
        name,
        found.map(({ party }) => party),
      ]),
    ),
  };
}

/** @returns the item that a cell names by its key or title, or what is wrong with the cell */
export function findBulkItem(
  typed: string,
  { byId, byTitle }: BulkLookup,
): BulkItem | BulkFaultCode {
  if (typed.trim() === '') return 'item-missing';
  const known = byId.get(typed.trim());
  if (known) return known;
  const titled = byTitle.get(foldedText(typed)) ?? [];
  if (titled.length > 1) return 'ambiguous-item';
  return titled[0] ?? 'unknown-item';
}

/** @returns the organisation that a cell names; `null` for an empty cell, or what is wrong with it */
export function findBulkParty(
  typed: string,
  { byName }: BulkLookup,
): BulkParty | null | BulkFaultCode {
  if (typed.trim() === '') return null;
  const named = byName.get(foldedText(typed)) ?? [];
  const organisations = named.filter(({ kind }) => kind === 'organisation');
  if (organisations.length > 1) return 'ambiguous-party';
  if (organisations[0]) return organisations[0];
  return named.length > 0 ? 'trekker-is-no-organisation' : 'unknown-party';
}
