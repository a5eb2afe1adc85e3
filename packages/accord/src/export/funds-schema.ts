import { fundPartSchema, placeShape } from '@iza/domain/accord';
import { centsSchema, clauseIdSchema, lineSchema } from '@iza/domain/values';
import { z } from 'zod';

const amount = centsSchema.describe('What the literal was read as, in whole eurocents');
const partSchema = fundPartSchema.extend({ amount }).meta({ description: 'Part of the funds' });

const shareSchema = z
  .strictObject({
    key: lineSchema.describe('Key of the earmark'),
    printed: centsSchema.describe('The earmark as printed, in whole eurocents'),
    proportional: centsSchema.describe('Its share in proportion to the size of its sectors'),
    difference: centsSchema.describe('Printed minus proportional'),
  })
  .meta({ description: 'Earmark beside what the size of its sectors would make it' });

const differenceSchema = z
  .strictObject({
    id: lineSchema.describe('Key of the difference'),
    edition: placeShape.edition,
    printed: partSchema.describe('The total as the text prints it'),
    computed: z
      .strictObject({
        amount: centsSchema.describe('Sum of the rows, in whole eurocents'),
        from: z.array(lineSchema).describe('Keys of the rows of K.b'),
        years: z.array(z.int()).describe('Years that the table prints'),
      })
      .describe('What the rows of the table add up to'),
    difference: centsSchema.describe('Printed minus computed'),
    note: lineSchema.describe('What a reader needs to know about it'),
  })
  .meta({ description: 'Two places of the draft on the size of the funds' });

export const fundsSchema = z
  .strictObject({
    parts: z
      .array(partSchema)
      .describe('Total, earmarks, the free part and what is set apart, per edition'),
    earmarks: z.array(partSchema).describe('Earmarks of the draft'),
    free: partSchema.describe('The free part in the draft'),
    total: partSchema.describe('The total in the draft'),
    envelopes: z
      .strictObject({
        table: lineSchema.describe('Id of the table of envelopes'),
        rows: z.array(lineSchema).describe('Keys of the rows that make up the funds'),
        perYear: z
          .array(
            z.strictObject({
              year: z.int().describe('Year'),
              amount: centsSchema.describe('Sum of those rows, in whole eurocents'),
            }),
          )
          .describe('The funds a year, as far as the table goes'),
      })
      .describe('Envelopes a year (annex K, b)'),
    sums: z
      .array(
        z.strictObject({
          edition: placeShape.edition,
          earmarks: centsSchema.describe('Sum of the earmarks'),
          free: centsSchema.describe('Sum of the free parts'),
        }),
      )
      .describe('What the parts add up to, per edition'),
    differences: z.array(differenceSchema).describe('Where places contradict; both are kept'),
    proportions: z
      .array(
        z.strictObject({
          basis: lineSchema.describe('Measure of size'),
          clause: clauseIdSchema,
          shares: z.array(shareSchema).describe('Each earmark under this measure'),
        }),
      )
      .describe('Earmarks in proportion to size, under the measures that the tables allow'),
  })
  .meta({ description: 'Transformation funds' });
