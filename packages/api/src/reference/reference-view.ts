import type { PartyKind } from '@iza/domain/party';
import type { RegionKind } from '@iza/domain/region';
import type { PartyId, RegionId } from '@iza/domain/values';

/** Place on the tile map of the region's kind; rows and columns count from 0, from the north-west. */
export type TilePlace = { readonly row: number; readonly col: number };

export type RegionReference = {
  readonly id: RegionId;
  readonly kind: RegionKind;
  readonly name: string;
  readonly parent?: RegionId;
  readonly tile?: TilePlace;
  /** `null`: nobody gave us its borders. */
  readonly municipalityCount: number | null;
};

export type PartyReference = {
  readonly id: PartyId;
  readonly name: string;
  readonly short?: string;
  readonly kind: PartyKind;
};

/** Regions and parties by name, for choosing and for showing. */
export type ReferenceView = {
  readonly regions: readonly RegionReference[];
  readonly parties: readonly PartyReference[];
};
