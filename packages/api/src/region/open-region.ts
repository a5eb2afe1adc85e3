import { marketLeaders, regionById } from '@iza/accord/regions';
import { listPlans } from '@iza/db/plan';
import { overlappingRegions } from '@iza/db/reference';
import type { Region } from '@iza/domain/region';
import { regionIdSchema, type PartyId } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import { cardOf } from '../plan/card-of.ts';
import { partiesByName, type Scope } from '../scope/index.ts';
import { marketLeaderViews } from './market-leader-views.ts';
import { municipalitiesOf, partiesOf, regionFacts, sourceOf } from './region-parts.ts';
import type { RegionView } from './region-view.ts';

export const openRegionInput = z.strictObject({ region: regionIdSchema });
export type OpenRegionInput = z.infer<typeof openRegionInput>;

/** Parties that the facts name in a region, or that may lead in one. */
function partiesAround({ parties }: Region): PartyId[] {
  const named = parties.flatMap(({ party }) =>
    party !== 'unknown' && 'party' in party ? [party.party] : [],
  );
  return [...named, ...marketLeaders.map(({ party }) => party)];
}

/** A region, and the plans in it and beside it that the actor may read. */
export async function openRegion(scope: Scope, input: OpenRegionInput): Promise<RegionView> {
  const { tx, today } = scope;
  const region = found(regionById(input.region));
  const overlaps = await overlappingRegions(tx, region.id);
  const nameOf = await partiesByName(scope, partiesAround(region));
  const around = [region.id, ...overlaps.map((overlap) => overlap.region)];
  const cards = (await listPlans(tx, { regions: around })).map(cardOf);
  const plansIn = (id: string) => cards.filter(({ regions }) => regions.some((r) => r.id === id));
  return {
    region: regionFacts(region),
    municipalities: municipalitiesOf(region, today),
    source: sourceOf(region, today),
    parties: partiesOf(region.parties, nameOf),
    marketLeaders: marketLeaderViews(region, today, nameOf),
    overlapping: overlaps.map((overlap) => ({ ...overlap, plans: plansIn(overlap.region) })),
    plans: plansIn(region.id),
  };
}
