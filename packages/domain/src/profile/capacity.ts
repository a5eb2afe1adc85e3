import { z } from 'zod';
import { decisionSchema } from '../plan/decision.ts';
import {
  certaintySchema,
  lineSchema,
  noteSchema,
  profilePartIdSchema,
  sourceRefSchema,
  type IsoDate,
  type ProfilePartId,
} from '../values/index.ts';
import { plainNumberSchema } from './figure.ts';
import { periodSchema } from './period.ts';

/** Services whose minimum capacity the ROAZ sets in any case; others are the ROAZ's own. @see C.7.a */
export const acuteServiceSchema = z
  .enum(['emergency-department', 'acute-obstetrics', 'gp-post', 'acute-mental-care', 'other'])
  .meta({ description: 'Acute service' });
export type AcuteService = z.infer<typeof acuteServiceSchema>;
export const ACUTE_SERVICES = acuteServiceSchema.options;

/**
 * Capacity of an acute facility, and the minimum for it. A minimum counts only with the decision by which the ROAZ set it; until then it is a
 * proposal that nothing is laid beside.
 */
export const profileCapacitySchema = z
  .strictObject({
    id: profilePartIdSchema,
    service: acuteServiceSchema,
    facility: lineSchema.describe('Facility or location; or the region as a whole'),
    definition: noteSchema.describe('What is counted, and how'),
    unit: lineSchema.describe('Unit, such as behandelplekken'),
    available: plainNumberSchema.min(0).nullable().describe('What there is; null: not known'),
    period: periodSchema.nullable().describe('null: not said yet'),
    source: sourceRefSchema,
    certainty: certaintySchema,
    suppliedBy: lineSchema.optional(),
    minimum: z
      .strictObject({
        number: plainNumberSchema.min(0),
        decision: decisionSchema.nullable().describe('By which the ROAZ set it; null: a proposal'),
      })
      .nullable()
      .describe('Smallest capacity that is needed; null: none proposed'),
  })
  .meta({ description: 'Capacity of an acute facility against the minimum' });
export type ProfileCapacity = z.infer<typeof profileCapacitySchema>;

/** @returns a facility about which nothing is known yet */
export function newCapacity(id: ProfilePartId): ProfileCapacity {
  return {
    id,
    service: 'emergency-department',
    facility: '',
    definition: '',
    unit: '',
    available: null,
    period: null,
    source: { name: '' },
    certainty: 'unverified',
    minimum: null,
  };
}

/** What can be said of a capacity beside its minimum; `compared` only where the ROAZ decided and the capacity is known. */
export type MinimumComparison =
  | { readonly kind: 'no-minimum' }
  | { readonly kind: 'no-decision' }
  | { readonly kind: 'decided-in-the-future'; readonly on: IsoDate }
  | { readonly kind: 'capacity-unknown'; readonly minimum: number }
  | { readonly kind: 'compared'; readonly minimum: number; readonly difference: number };

/** @returns the comparison, or why there is none. @see C.7.a */
export function compareWithMinimum(
  { available, minimum }: Pick<ProfileCapacity, 'available' | 'minimum'>,
  today: IsoDate,
): MinimumComparison {
  if (!minimum) return { kind: 'no-minimum' };
  if (!minimum.decision) return { kind: 'no-decision' };
  const { on } = minimum.decision;
  if (on > today) return { kind: 'decided-in-the-future', on };
  if (available === null) return { kind: 'capacity-unknown', minimum: minimum.number };
  return { kind: 'compared', minimum: minimum.number, difference: available - minimum.number };
}
