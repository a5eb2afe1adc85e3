import {
  adjustmentSchema,
  amountRecordSchema,
  budgetRowSchema,
  budgetTableSchema,
  documentCodeSchema,
  drugGrowthStepSchema,
  linesSchema,
  placeShape,
  sectorCodeSchema,
} from '@iza/domain/accord';
import { centsSchema, clauseIdSchema, lineSchema } from '@iza/domain/values';
import { z } from 'zod';

const tableId = lineSchema.describe('Id of the table: the clause it stands in, such as K.c.msz');
const rowKey = lineSchema.describe('Key of the row in its table');
const column = lineSchema.describe('Heading of the column, mostly a year');
const tableUnit = budgetTableSchema.shape.unit;

/** What the literals of a row were read as: absent in a table of rates, or of money. */
const readShape = {
  amounts: z
    .record(z.string(), centsSchema)
    .optional()
    .describe('Per column what the literal was read as, in whole eurocents; absent for rates'),
  basisPoints: z
    .record(z.string(), z.int())
    .optional()
    .describe('Per column what a rate was read as, in hundredths of a percent; absent for money'),
};

/** A row of a table, as printed and as read. */
const readRowSchema = budgetRowSchema.extend(readShape).meta({ description: 'Row of a table' });

/** A row with the table it stands in. */
const sectorRowSchema = budgetRowSchema
  .extend({
    ...readShape,
    table: tableId,
    clause: clauseIdSchema,
    edition: placeShape.edition,
    document: documentCodeSchema,
    unit: tableUnit,
    priceLevel: budgetTableSchema.shape.priceLevel,
  })
  .meta({ description: 'Row about a sector, with the table it stands in' });

const readTableSchema = budgetTableSchema
  .extend({ rows: z.array(readRowSchema).min(1).describe('Rows in the order of the print') })
  .meta({ description: 'Table of the agreement, as printed and as read' });

const computedSchema = z
  .strictObject({
    amount: centsSchema.describe('Computed amount, in whole eurocents'),
    from: z.array(lineSchema).describe('Keys of the rows it was computed from'),
  })
  .describe('What the parts, the rate or the column before make of it');

/** A printed number that its parts, its rate or the column before don't make. */
const differenceSchema = z
  .strictObject({
    id: lineSchema.describe('Table, row, column and kind'),
    kind: z
      .enum(['sum', 'growth-rate', 'growth-layer'])
      .describe(
        'sum: a total and its parts; growth-rate: a layer of growth and its rate over the level before; growth-layer: a layer that changes between two columns',
      ),
    table: tableId,
    row: rowKey,
    column,
    clause: clauseIdSchema,
    lines: linesSchema,
    printed: z
      .strictObject({
        literal: lineSchema.describe('As printed'),
        amount: centsSchema.describe('What it was read as, in whole eurocents'),
      })
      .describe('The number in the table'),
    computed: computedSchema,
    difference: centsSchema.describe('Printed minus computed, in whole eurocents'),
    roundingReach: centsSchema.describe('Largest difference that rounding can explain'),
    explanation: z
      .enum(['within rounding', 'beyond rounding'])
      .describe('Whether rounding of the printed figures can explain the difference'),
  })
  .meta({ description: 'Two numbers of a table that should be one and are not' });

const totalsSchema = z
  .strictObject({
    table: tableId,
    edition: placeShape.edition,
    clause: clauseIdSchema,
    unit: tableUnit,
    rows: z.array(readRowSchema).describe('Rows with the total of all sectors'),
  })
  .meta({ description: 'Totals of a table of frameworks' });

const cellSchema = z
  .strictObject({
    row: rowKey,
    column,
    first: centsSchema.optional().describe('Amount in the draft; absent where it prints none'),
    second: centsSchema.optional().describe('Amount in the signed text; absent where unknown'),
    difference: centsSchema.optional().describe('Signed text minus draft, where both have one'),
  })
  .meta({ description: 'Cell of the frameworks in the draft and in the signed text' });

export const budgetSchema = z
  .strictObject({
    sectors: z
      .array(
        z.strictObject({
          code: sectorCodeSchema,
          name: lineSchema.describe('Name on the screens'),
          rows: z
            .array(sectorRowSchema)
            .describe(
              'Every row about the sector: build-up (annex K, c), frameworks and rates (4.1.2, K.2), editions side by side',
            ),
        }),
      )
      .describe('The sectors with an agreed framework'),
    totals: z.array(totalsSchema).describe('Macro totals as printed, per table'),
    tables: z.array(readTableSchema).describe('Every table with all its rows'),
    savings: tableId.describe('Table of the savings (annex K, a)'),
    envelopes: tableId.describe('Table of the envelopes a year (annex K, b)'),
    adjustments: z
      .array(
        adjustmentSchema.extend({
          amount: centsSchema.describe('Signed: what it does to the framework'),
        }),
      )
      .describe('Structural adjustments of the starting levels'),
    drugGrowth: z
      .array(drugGrowthStepSchema)
      .describe('From which growth of expensive drugs the mbi settlement is corrected'),
    amounts: z
      .array(
        amountRecordSchema.extend({
          amount: centsSchema.describe('What the literal was read as, in whole eurocents'),
        }),
      )
      .describe('Amounts of money in the running text'),
    differences: z
      .array(differenceSchema)
      .describe('Where printed numbers do not tie; both are kept'),
    editions: z.array(cellSchema).describe('Frameworks of draft and signed text side by side'),
  })
  .meta({ description: 'Budget frameworks; printed numbers stay as printed' });
