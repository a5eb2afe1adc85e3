import type { RegionKind } from '@iza/domain/region';
import type { RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { cardColumns, newestVisible, type PlanCardRow } from '../plan/cards.ts';

/** A region with the newest version of each plan that is made for it. */
export type RegionRow = {
  readonly region: RegionId;
  readonly name: string;
  readonly plans: readonly PlanCardRow[];
};

/** @returns every region of a kind by name (there is no ranking), with its plans by name, as far as the actor may know of them */
export async function nationalOverview(tx: Tx, kind: RegionKind): Promise<readonly RegionRow[]> {
  const [regions, cards] = await Promise.all([
    tx<{ region: RegionId; name: string }[]>`
      select id as region, name from iza.region where kind = ${kind} order by name, id`,
    tx<(PlanCardRow & { region: RegionId })[]>`
      select made.region, ${cardColumns(tx)}
      from iza.region r
      join iza.plan_region made on made.region = r.id
      join iza.plan_summary s on s.plan = made.plan
      where r.kind = ${kind} and ${newestVisible(tx)}
      order by s.name, s.version`,
  ]);
  const byRegion = Map.groupBy(cards, ({ region }) => region);
  return regions.map(({ region, name }) => ({
    region,
    name,
    plans: (byRegion.get(region) ?? []).map(({ region: _region, ...card }) => card),
  }));
}
