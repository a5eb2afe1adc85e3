import { z } from 'zod';
import { isoDateSchema, lineSchema, noteSchema, partyIdSchema } from '../values/index.ts';
import type { IsoDate, PartyId } from '../values/index.ts';

/** What a mandate is for: writing along, deciding, or binding the party to agreements. */
export const MANDATE_SCOPES = ['write', 'decide', 'commit'] as const;

/**
 * Who represents whom. Recorded as the parties arranged it among themselves; no quorum follows from it.
 * @see B.3.b and B.3.c
 */
export const mandateSchema = z
  .strictObject({
    party: partyIdSchema.describe('Party that authorises'),
    holder: partyIdSchema.describe('Party that acts for it'),
    person: lineSchema.describe(
      'Person or function that holds it; empty: whoever the holder sends',
    ),
    scope: z.array(z.enum(MANDATE_SCOPES)).min(1).max(3).describe('What it is for'),
    note: noteSchema.describe('Its limits, in words'),
    from: isoDateSchema,
    until: isoDateSchema.nullable().describe('null: until further notice'),
    evidence: lineSchema.describe('Where it was laid down'),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    message: 'ends before it begins',
  })
  .meta({ description: 'Mandate: a party authorises another to act for it' });
export type Mandate = z.infer<typeof mandateSchema>;

/** @returns whether the mandate lets its holder bind the party to agreements today */
export function bindsOn(mandate: Mandate, holder: PartyId, today: IsoDate): boolean {
  const { scope, from, until } = mandate;
  const holds = from <= today && (until === null || today <= until);
  return holds && mandate.holder === holder && scope.includes('commit');
}
