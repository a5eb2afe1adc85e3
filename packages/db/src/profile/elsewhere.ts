import type { ProfileFigure, ProfileTopic } from '@iza/domain/profile';
import type { ProfileVersionId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A figure of another region's adopted profile. */
export type FigureElsewhereRow = {
  readonly region: RegionId;
  readonly version: ProfileVersionId;
  readonly number: number;
  readonly figure: ProfileFigure;
};

/** @returns figures on a topic in the newest adopted profiles of other regions, by region */
export function figuresElsewhere(
  tx: Tx,
  region: RegionId,
  topic: ProfileTopic,
): Promise<readonly FigureElsewhereRow[]> {
  return tx<FigureElsewhereRow[]>`
    select v.region, v.id as version, v.number, u.content as figure
    from iza.profile_version v
    join iza.profile_unit u on u.version = v.id and u.unit = 'figure' and not u.removed
      and u.content ->> 'topic' = ${topic}
    where v.stage = 'adopted' and v.region <> ${region}
      and v.number = (
        select max(w.number) from iza.profile_version w where w.profile = v.profile and w.stage = 'adopted')
    order by v.region, u.id
    limit 500`;
}
