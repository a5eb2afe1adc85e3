import { listNotices } from '@iza/db/capacity';
import { noticeWaits } from '@iza/domain/capacity';
import { REGION_MATTERS } from '@iza/domain/matter';
import { regionName, type Scope } from '../scope/index.ts';
import type { RegionMatterWaiting } from './work-view.ts';

/** @returns what of the actor's regions, beside their plans, waits for the actor; counted per region and matter */
export async function regionMatters(scope: Scope): Promise<readonly RegionMatterWaiting[]> {
  const { tx, actor, today } = scope;
  if (actor.regions.length === 0) return [];
  const waits = (await listNotices(tx, actor.regions)).flatMap((row) => {
    const matter = noticeWaits(row, row.moves, actor, today);
    return matter ? [{ region: row.region, matter }] : [];
  });
  return actor.regions.flatMap((region) =>
    REGION_MATTERS.flatMap((matter) => {
      const { length: count } = waits.filter(
        (each) => each.region === region && each.matter === matter,
      );
      return count > 0 ? [{ region: { id: region, name: regionName(region) }, matter, count }] : [];
    }),
  );
}
