import { documentCodeSchema } from '@iza/domain/accord';
import { editionSchema, lineSchema } from '@iza/domain/values';
import { z } from 'zod';

export const editionRecordSchema = z
  .strictObject({
    code: editionSchema.describe('Edition'),
    name: lineSchema.describe('What it is'),
    document: documentCodeSchema.describe('Document whose lines its records cite'),
    covers: lineSchema.describe('What our sources hold of it'),
  })
  .meta({ description: 'Edition of the agreement' });
type EditionRecord = z.infer<typeof editionRecordSchema>;

/** The editions of the agreement, and how much of each our sources hold. */
export const editions: readonly EditionRecord[] = [
  {
    code: 'concept-2022',
    name: 'Integraal Zorgakkoord, concepttekst 2022',
    document: 'concept',
    covers: 'Hele tekst met bijlagen A-L',
  },
  {
    code: 'signed-2022',
    name: 'Integraal Zorgakkoord, ondertekende tekst 2022',
    document: 'signed-facts',
    covers: 'Alleen budgetkaders, transformatiemiddelen en losse feiten',
  },
];
