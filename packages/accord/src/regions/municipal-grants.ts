import { cents, type Cents, type RegionId, type SourceRef } from '@iza/domain/values';
import { IZA_ROWS } from './iza-rows.ts';
import { regionIdOf } from './region-id.ts';
import { MANDATE_LETTER } from './sources.ts';

/** The specific grant for the agreement that a region's mandate holder gets in a year. No transformation funds. */
export type MunicipalGrant = {
  readonly region: RegionId;
  readonly year: 2025 | 2026;
  readonly amount: Cents;
  readonly source: SourceRef;
  readonly certainty: 'verified';
};

export const municipalGrants: readonly MunicipalGrant[] = IZA_ROWS.flatMap(
  ([name, , in2025, in2026]) =>
    (
      [
        [2025, in2025],
        [2026, in2026],
      ] as const
    ).map(([year, euros]) => ({
      region: regionIdOf('iza', name),
      year,
      amount: cents(euros * 100),
      source: MANDATE_LETTER,
      certainty: 'verified' as const,
    })),
);
