import { z } from 'zod';
import {
  isoDateSchema,
  lineSchema,
  noteSchema,
  personIdSchema,
  type IsoDate,
  type PersonId,
} from '../values/index.ts';
import type { TransformationCommandName } from './command.ts';
import { stepFrom } from './steps.ts';
import type { TransformationStage } from './state.ts';

/** Who of a company may sign its decisions on transformation plans, as the company arranged it. */
export const signingMandateSchema = z
  .strictObject({
    holder: personIdSchema.describe('Colleague who signs'),
    note: noteSchema.describe('Its limits, in words'),
    from: isoDateSchema,
    until: isoDateSchema.nullable().describe('null: until further notice'),
    evidence: lineSchema.min(1).describe('Where it was laid down'),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    message: 'ends before it begins',
  })
  .meta({ description: 'Mandate to sign decisions on transformation plans for a company' });
export type SigningMandate = z.infer<typeof signingMandateSchema>;

/** @returns whether a step is a decision of both market leaders, which is signed for a company by who holds its mandate */
export function isDecision(
  stage: TransformationStage,
  command: TransformationCommandName,
): boolean {
  return stepFrom(stage, command)?.signers === 'both-leaders';
}

/** @returns whether a mandate holds on a day */
export function holdsOn(
  { from, until, withdrawn }: Pick<SigningMandate, 'from' | 'until'> & { withdrawn: unknown },
  today: IsoDate,
): boolean {
  return withdrawn === null && from <= today && (until === null || today <= until);
}

/**
 * May this person sign decisions for its company? A company that never recorded a mandate lets everyone sign who acts as market leader for it;
 * from the first one on its mandates say who does, also when none of them holds any more.
 */
export function maySignDecisions(
  person: PersonId,
  mandates: readonly (SigningMandate & { readonly withdrawn: unknown })[],
  today: IsoDate,
): boolean {
  const own = mandates.filter(({ holder }) => holder === person);
  return mandates.length === 0 || own.some((mandate) => holdsOn(mandate, today));
}
