import { z } from 'zod';
import { isoDateSchema, lineSchema, noteSchema } from '../values/index.ts';

/** A phase of the time plan. `null`: no day was set. */
const processPhaseSchema = z
  .strictObject({
    id: z.uuid().describe('Stays the same when the phase is renamed or moved'),
    name: lineSchema.describe('What happens in this phase'),
    from: isoDateSchema.nullable(),
    until: isoDateSchema.nullable(),
    by: lineSchema.describe('Who pulls it; empty when nobody was named'),
  })
  .meta({ description: 'Phase of the time plan' });
export type ProcessPhase = z.infer<typeof processPhaseSchema>;

/**
 * How a plan comes about: what those who took the initiative propose to the region's parties. Where nothing was said, the text is empty.
 * @see C.6.d.p1 and B.2.a-2.p1
 */
export const processProposalSchema = z
  .strictObject({
    approach: noteSchema.describe('How the plan comes about'),
    involvement: noteSchema.describe('How citizens, patients and professionals take part'),
    phases: z.array(processPhaseSchema).max(50).describe('Time plan'),
  })
  .meta({ description: 'Process proposal of a plan' });
export type ProcessProposal = z.infer<typeof processProposalSchema>;

export const EMPTY_PROPOSAL: ProcessProposal = { approach: '', involvement: '', phases: [] };

/** @returns the phases that end before they begin */
export function phasesOutOfOrder({ phases }: ProcessProposal): ProcessPhase['id'][] {
  return phases.flatMap(({ id, from, until }) =>
    from !== null && until !== null && until < from ? [id] : [],
  );
}
