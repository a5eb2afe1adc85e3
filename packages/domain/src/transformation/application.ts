import { z } from 'zod';
import { sectorCodeSchema } from '../accord/budget.ts';
import { fundRouteSchema, type FundRoute } from '../ledger/account.ts';
import {
  centsSchema,
  deadlineSchema,
  fieldSchema,
  knownOf,
  knownOnes,
  lineSchema,
  noteSchema,
  partyRefSchema,
  sumCents,
  transformationPartIdSchema,
  type Cents,
} from '../values/index.ts';

const amount = fieldSchema(centsSchema.refine((value) => value > 0, 'not a positive amount'));

/** A moment at which money is released: an effort made or a result reached, with how that shows. @see 4.2.3 */
export const milestoneSchema = z
  .strictObject({
    id: transformationPartIdSchema,
    title: lineSchema.min(1),
    kind: fieldSchema(z.enum(['effort', 'result'])),
    when: fieldSchema(deadlineSchema),
    evidence: fieldSchema(noteSchema.min(1)),
    amount,
  })
  .meta({ description: 'Milestone of a transformation plan' });
export type Milestone = z.infer<typeof milestoneSchema>;

/** A line of the application for funds: year, sector, party, route, and the cost that it pays. */
export const fundsLineSchema = z
  .strictObject({
    id: transformationPartIdSchema,
    year: fieldSchema(z.int().min(2023).max(2040)),
    sector: fieldSchema(sectorCodeSchema),
    party: fieldSchema(partyRefSchema),
    route: fieldSchema(fundRouteSchema),
    amount,
    cost: transformationPartIdSchema
      .nullable()
      .describe('Line of the business case that it pays; null: not said'),
  })
  .meta({ description: 'Line of an application for transformation funds' });
export type FundsLine = z.infer<typeof fundsLineSchema>;

/** Milestones and the application for funds. A plan need not ask for any. @see J.2 */
export const applicationSchema = z.strictObject({
  milestones: z.array(milestoneSchema).max(200),
  asks: z.array(fundsLineSchema).max(500),
  notWithout: fieldSchema(noteSchema.min(1)).describe(
    'Why it cannot be reached without the funds, or not as fast or as far',
  ),
});
export type Application = z.infer<typeof applicationSchema>;

/** @returns what is asked in all; `null` while it is unknown: nothing was said yet, or a line has no amount */
export function askedInAll({ asks }: Pick<Application, 'asks'>): Cents | null {
  const amounts = knownOnes(asks.map((line) => line.amount));
  return asks.length > 0 && amounts.length === asks.length ? sumCents(amounts) : null;
}

/** @returns what is asked, of one route or of all; lines without an amount are left out */
export function askedBy({ asks }: Pick<Application, 'asks'>, route?: FundRoute): Cents {
  const counted = asks.filter((line) => route === undefined || knownOf(line.route) === route);
  return sumCents(knownOnes(counted.map((line) => line.amount)));
}
