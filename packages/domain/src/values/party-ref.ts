import { z } from 'zod';
import { partyIdSchema } from './id.ts';
import { lineSchema } from './text.ts';

/**
 * Who is meant: a party of the register, an organisation that is only known by the name in the plan, a role still to be filled (a valid
 * owner), or unknown.
 */
export const partyRefSchema = z
  .union([
    z.strictObject({ party: partyIdSchema }),
    z.strictObject({
      name: lineSchema.min(1).describe('Name as the plan has it, not in the register of parties'),
    }),
    z.strictObject({ role: lineSchema.min(1).describe('Role still to be filled') }),
    z.literal('unknown'),
  ])
  .meta({ description: 'Party, name, role still to be filled, or unknown' });
export type PartyRef = z.infer<typeof partyRefSchema>;
