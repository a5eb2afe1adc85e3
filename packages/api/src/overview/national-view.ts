import type { Certainty, RegionId } from '@iza/domain/values';
import type { PlanCard } from '../plan/plan-card.ts';
import type { TilePlace } from '../reference/reference-view.ts';

/** Every region of a kind, with the plans that are made for it. Regions are in order of name: there is no ranking. */
export type NationalView = {
  readonly rows: readonly {
    readonly region: RegionId;
    readonly name: string;
    readonly tile?: TilePlace;
    /** How sure its borders are. */
    readonly certainty: Certainty;
    readonly plans: readonly PlanCard[];
  }[];
};
