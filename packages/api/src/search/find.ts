import { regions } from '@iza/accord/regions';
import { findAgendaItems } from '@iza/db/agenda';
import { findPlans } from '@iza/db/plan';
import { listParties } from '@iza/db/reference';
import { signatories } from '@iza/accord/parties';
import { maySeeNationalOverview, speaksNationally } from '@iza/domain/access';
import { bestNamed, namedThings, wordsOf } from '@iza/domain/search';
import type { PartyId } from '@iza/domain/values';
import { z } from 'zod';
import type { ClauseName } from '../accord/accord-view.ts';
import { clauseNames } from '../accord/names.ts';
import { findInText, typedSchema } from '../accord/search-text.ts';
import type { Scope } from '../scope/index.ts';
import { regionsOfParty } from './party-places.ts';
import type { SearchAnswer } from './search-view.ts';

export const findInput = z.strictObject({ typed: typedSchema });
export type FindInput = z.infer<typeof findInput>;

const MOST = 6;
const MOST_PASSAGES = 4;

const signed = new Set<PartyId>(
  signatories.filter((each) => each.signed).map(({ party }) => party),
);

/** What stays as it is has its names folded once. */
const NAMED = {
  clauses: namedThings(
    clauseNames.filter(({ title }) => title !== null),
    ({ title, key }) => ({ name: title ?? key }),
  ),
  regions: namedThings(regions, ({ name, aliases }) => ({ name, also: aliases })),
};
const bare = (key: string) => key.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
const clausesByKey = Map.groupBy(clauseNames, ({ key }) => bare(key));

/** Place by its own key first: `C.6.c`, also as `c6c` and with what the screens put before it. */
function findClauses(typed: string): readonly ClauseName[] {
  const key = bare(typed.replace(/^\s*(?:iza|bijlage|hoofdstuk|annex|chapter)\s+/iu, ''));
  const exact = clausesByKey.get(key) ?? [];
  return [...new Set([...exact, ...bestNamed(NAMED.clauses, typed, MOST)])].slice(0, MOST);
}

/** Each thing once: where several places of the accord say the same, the one at which its standing is kept, if that answers too. */
async function findActions(
  { tx, actor }: Scope,
  typed: string,
  words: readonly string[],
): Promise<SearchAnswer['actions']> {
  if (!maySeeNationalOverview(actor) && !speaksNationally(actor.role)) return [];
  const found = await findAgendaItems(tx, words);
  const named = namedThings(found, ({ title }) => ({ name: title }));
  const best = bestNamed(named, typed, found.length);
  const places = Map.groupBy(best, ({ id, sameAs }) => sameAs ?? id);
  return [...places.values()].slice(0, MOST).flatMap((same) => {
    const item = same.find(({ sameAs }) => sameAs === null) ?? same[0];
    if (!item) return [];
    const { id, kind, title, deadlinePrinted, clause } = item;
    return [{ action: id, kind, title, deadline: deadlinePrinted, clause }];
  });
}

async function findParties({ tx }: Scope, typed: string): Promise<SearchAnswer['parties']> {
  const parties = namedThings(await listParties(tx), ({ name, short }) => ({
    name,
    also: short ? [short] : [],
  }));
  return bestNamed(parties, typed, MOST).map(({ id, name, short }) => ({
    party: id,
    name,
    short,
    regions: regionsOfParty(id),
    signatory: signed.has(id),
  }));
}

function findRegions(typed: string): SearchAnswer['regions'] {
  return bestNamed(NAMED.regions, typed, MOST).map(({ id, name, kind }) => ({ id, name, kind }));
}

async function findPassages(scope: Scope, typed: string): Promise<SearchAnswer['passages']> {
  const { hits } = await findInText(scope, typed, MOST_PASSAGES);
  return hits.flatMap(({ clause, line, excerpt }) => (clause ? [{ clause, line, excerpt }] : []));
}

/** Looks by name through all that the actor may open, and through the running text of the agreement where that was loaded. */
export async function findAnything(scope: Scope, { typed }: FindInput): Promise<SearchAnswer> {
  const words = wordsOf(typed).map(({ word }) => word);
  const [plans, parties, actions, passages] = await Promise.all([
    findPlans(scope.tx, words, MOST),
    findParties(scope, typed),
    findActions(scope, typed, words),
    findPassages(scope, typed),
  ]);
  return {
    plans,
    regions: findRegions(typed),
    parties,
    clauses: findClauses(typed),
    actions,
    passages,
  };
}
