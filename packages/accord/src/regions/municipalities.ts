import type { municipalitySchema, Municipality } from '@iza/domain/region';
import type { MunicipalityCode } from '@iza/domain/values';
import { MUNICIPALITY_ROWS } from './municipality-rows.ts';
import { MUNICIPALITIES } from './sources.ts';
import { asRecord } from '../record.ts';

/** The 342 municipalities as they stood on 1 January 2023, in order of code. */
export const municipalities: readonly Municipality[] = MUNICIPALITY_ROWS.map(([code, name]) =>
  asRecord<typeof municipalitySchema>({
    code,
    name,
    source: MUNICIPALITIES,
    certainty: 'verified',
  }),
);

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));

/** @returns the municipality with a code, or `undefined` when there is none */
export function municipalityByCode(code: MunicipalityCode): Municipality | undefined {
  return byCode.get(code);
}
