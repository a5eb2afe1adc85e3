import { z } from 'zod';
import { cents, type Cents } from '../values/index.ts';
import { sectorCodeSchema } from './budget.ts';
import {
  documentCodeSchema,
  moneyUnitSchema,
  otherPlaceSchema,
  placeShape,
  printedSchema,
  readAmountPrinted,
} from './printed.ts';

/** A structural adjustment of a sector's starting level: printed without a sign, with *upwards* or *downwards*. */
export const adjustmentSchema = z.strictObject({
  sector: sectorCodeSchema,
  direction: z.enum(['up', 'down']).describe('Upwards or downwards, as the words say'),
  printed: printedSchema,
  unit: moneyUnitSchema,
  ...placeShape,
  document: documentCodeSchema,
  alsoAt: z.array(otherPlaceSchema).describe('Other places that say the same'),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;
/** As written in a data file, before it is parsed. */
export type AdjustmentData = z.input<typeof adjustmentSchema>;

/** @returns the adjustment as a signed amount: what it does to the framework. @throws when no amount is printed */
export function signedAdjustment({ printed, unit, direction }: Adjustment): Cents {
  const amount = readAmountPrinted(printed, unit);
  if (amount === undefined) throw new Error(`no amount in "${printed}"`);
  return direction === 'down' ? cents(-amount) : amount;
}
