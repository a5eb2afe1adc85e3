import { isDeepStrictEqual } from 'node:util';
import { marketLeaders, regions } from '@iza/accord/regions';
import {
  describeTransformation,
  readInsured,
  type TransformationHead,
} from '@iza/db/transformation';
import { marketLeadersOf, municipalitiesOn } from '@iza/domain/region';
import {
  leadersOfArea,
  leadersStand,
  type DerivedLeaders,
  type RegionOfArea,
} from '@iza/domain/transformation';
import type { IsoDate, MunicipalityCode, PartyId } from '@iza/domain/values';
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

type Deriving = Pick<TransformationHead, 'area' | 'applicants' | 'recused'>;

/** @returns insurers that can't lead a plan: they apply themselves, or it is on record that they can't */
export const apartFrom = ({ applicants, recused }: Deriving): readonly PartyId[] => [
  ...applicants,
  ...recused,
];

/**
 * @param kept the leader that is still there, where the place of the other is vacant
 * @returns the market leaders of a plan's area, with what they were derived from
 * @see J.2.f
 */
export async function deriveLeaders(
  { tx, today }: Scope,
  plan: Deriving,
  kept: readonly PartyId[] = [],
): Promise<DerivedLeaders> {
  const { area } = plan;
  const figures = area.length > 0 ? await readInsured(tx, area) : [];
  return leadersOfArea(area, figures, regionsOfArea(area, today), apartFrom(plan), kept);
}

/** @returns who would lead a plan by what is known today: the two, or who takes a vacant place; `null` while its leaders are derived anyway */
export async function leadersNow(
  scope: Scope,
  head: TransformationHead,
): Promise<DerivedLeaders | null> {
  if (!leadersStand(head.state)) return null;
  return deriveLeaders(scope, head, head.leaders.length < 2 ? head.leaders : []);
}

/** @returns a plan that was never offered with the leaders of today: figures may have come. Once offered they stand. */
export async function withLeadersOfToday(
  scope: Scope,
  head: TransformationHead,
): Promise<TransformationHead> {
  if (leadersStand(head.state)) return head;
  const leadersBasis = await deriveLeaders(scope, head);
  const leaders = 'leaders' in leadersBasis ? leadersBasis.leaders : [];
  if (isDeepStrictEqual([leaders, leadersBasis], [head.leaders, head.leadersBasis])) return head;
  const now = { ...head, leaders, leadersBasis };
  await describeTransformation(scope.tx, head.id, now);
  return now;
}
