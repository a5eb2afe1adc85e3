import type { SectorCode } from '@iza/domain/accord';
import type { ThemeLetter } from '@iza/domain/theme';
import type { IsoDate, RegionId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** An approved transformation plan, as anyone may read it. */
export type RegisterRow = {
  readonly plan: TransformationId;
  readonly name: string;
  readonly goals: string | null;
  readonly contact: string | null;
  readonly parties: readonly string[];
  readonly regions: readonly RegionId[];
  readonly themes: readonly ThemeLetter[];
  readonly sectors: readonly SectorCode[];
  readonly origin: 'live' | 'example';
  readonly approvedOn: IsoDate;
  /** Day on which goals, contact or parties were last changed after approval; `null`: never. */
  readonly changedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  /** `null`: neither. */
  readonly endedAs: 'completed' | 'stopped' | null;
};

/** @returns every transformation plan that was approved, the latest first. @see J.2.h */
export function listRegister(tx: Tx): Promise<readonly RegisterRow[]> {
  return tx<RegisterRow[]>`
    select plan, name, goals, contact, parties, regions, themes, sectors, origin, approved_on as "approvedOn", ended_on as "endedOn",
      changed_on as "changedOn", ended_as as "endedAs"
    from iza.published_transformation order by approved_on desc, name, plan`;
}
