import { z } from 'zod';
import { namingSchema } from '../theme/naming.ts';
import { fieldSchema } from '../values/field.ts';
import { partyIdSchema } from '../values/id.ts';
import { isoDateSchema } from '../values/iso-date.ts';
import { certaintySchema, sourceRefSchema } from '../values/source.ts';
import { lineSchema, noteSchema } from '../values/text.ts';

/** A party that signed the agreement (or openly did not), with the documents that name it as such. */
export const signatorySchema = z
  .strictObject({
    party: partyIdSchema,
    signed: z.boolean().describe('False: the source says that it did not sign'),
    signedOn: fieldSchema(isoDateSchema).describe('Day of signing, where known'),
    role: lineSchema.optional().describe('As what it signed'),
    reservation: noteSchema.optional().describe('Reservation or condition, as far as known'),
    namings: z.array(namingSchema).describe('Documents that name it as a signatory'),
    source: sourceRefSchema,
    certainty: certaintySchema,
  })
  .meta({ description: 'Signatory of the agreement' });
export type Signatory = z.infer<typeof signatorySchema>;
