import { marketLeaders, regions } from '@iza/accord/regions';
import {
  describeTransformation,
  readInsured,
  type TransformationHead,
} from '@iza/db/transformation';
import { marketLeadersOf, municipalitiesOn } from '@iza/domain/region';
import { leadersOfArea, type DerivedLeaders, type RegionOfArea } from '@iza/domain/transformation';
import type { IsoDate, MunicipalityCode } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';

/** The regions with known market leaders that some municipalities lie in; care office regions, for which leaders are known. */
function regionsOfArea(area: readonly MunicipalityCode[], today: IsoDate): RegionOfArea[] {
  return regions
    .filter(({ kind }) => kind === 'zorgkantoor')
    .flatMap((region) => {
      const own = municipalitiesOn(region, today) ?? [];
      const municipalities = area.filter((code) => own.includes(code));
      const leaders = marketLeadersOf(region, marketLeaders).filter(({ rank }) => rank <= 2);
      return municipalities.length > 0 ? [{ region: region.id, municipalities, leaders }] : [];
    });
}

/** @returns the market leaders of an area, with what they were derived from. @see J.2.f */
export async function deriveLeaders(
  { tx, today }: Scope,
  area: readonly MunicipalityCode[],
): Promise<DerivedLeaders> {
  const figures = area.length > 0 ? await readInsured(tx, area) : [];
  return leadersOfArea(area, figures, regionsOfArea(area, today));
}

/**
 * The market leaders on the day on which a plan is offered: figures may have come since its area was saved. From then on they stand still until
 * it is written again.
 * @returns the plan with those leaders
 */
export async function withLeadersOfToday(
  scope: Scope,
  head: TransformationHead,
): Promise<TransformationHead> {
  const leadersBasis = await deriveLeaders(scope, head.area);
  const leaders = 'leaders' in leadersBasis ? leadersBasis.leaders : [];
  const same =
    leaders.length === head.leaders.length && leaders.every((one) => head.leaders.includes(one));
  if (same) return head;
  const now = { ...head, leaders, leadersBasis };
  await describeTransformation(scope.tx, head.id, now);
  return now;
}
