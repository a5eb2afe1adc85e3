import { z } from 'zod';
import {
  cents,
  centsSchema,
  envelopeIdSchema,
  isoDateSchema,
  lineSchema,
  noteSchema,
  transformationIdSchema,
  transformationPartIdSchema,
} from '../values/index.ts';
import { fundRouteSchema, poolKeySchema } from './account.ts';

/** More than all funds together, and far from the end of safe integers. */
const MOST = cents(100_000_000_000_000);
const amount = centsSchema.refine((value) => value > 0 && value <= MOST, 'not a positive amount');
const because = { reason: noteSchema.min(1) };
const decided = {
  decision: z.strictObject({ body: lineSchema.min(1), on: isoDateSchema, reason: noteSchema }),
};
const spot = { plan: transformationIdSchema, envelope: envelopeIdSchema, pool: poolKeySchema };
const milestone = { milestone: transformationPartIdSchema };

/** What can be written in the ledger of the transformation funds. Every operation is one entry; nothing is ever changed. */
export const ledgerOperationSchema = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('open-envelope'),
    envelope: envelopeIdSchema,
    route: fundRouteSchema,
    year: z.int().min(2023).max(2040).nullable().describe('null: for the whole term'),
    amount,
    source: lineSchema.min(1).describe('What the amount rests on'),
  }),
  z.strictObject({
    operation: z.literal('open-pool'),
    pool: poolKeySchema,
    amount,
    source: lineSchema.min(1),
  }),
  z.strictObject({ operation: z.literal('reserve'), ...spot, amount }),
  z.strictObject({
    operation: z.literal('grant'),
    ...spot,
    from: z.enum(['available', 'reserved']),
    costs: z
      .array(z.strictObject({ cost: transformationPartIdSchema, amount }))
      .min(1)
      .max(200)
      .describe('Cost lines that it pays, each once and from one place only'),
  }),
  z.strictObject({ operation: z.literal('commit'), ...spot, ...milestone, amount }),
  z.strictObject({ operation: z.literal('pay'), ...spot, ...milestone }),
  z.strictObject({
    operation: z.literal('release'),
    ...spot,
    from: z.enum(['reserved', 'granted', 'committed']),
    milestone: transformationPartIdSchema.nullable(),
    amount,
    ...because,
  }),
  z.strictObject({ operation: z.literal('untie'), ...spot, ...milestone, amount, ...because }),
  z.strictObject({ operation: z.literal('reclaim'), ...spot, ...milestone, amount, ...because }),
  z.strictObject({
    operation: z.literal('release-earmark'),
    pool: poolKeySchema,
    amount,
    ...decided,
  }),
  z.strictObject({
    operation: z.literal('carry-over'),
    envelope: envelopeIdSchema,
    to: envelopeIdSchema,
    amount,
    ...decided,
  }),
  z.strictObject({
    operation: z.literal('lapse'),
    envelope: envelopeIdSchema,
    amount,
    ...because,
  }),
  z.strictObject({
    operation: z.literal('queue'),
    plan: transformationIdSchema,
    route: fundRouteSchema,
    amount,
  }),
  z.strictObject({
    operation: z.literal('leave-queue'),
    plan: transformationIdSchema,
    route: fundRouteSchema,
    ...because,
  }),
]);
export type LedgerOperation = z.infer<typeof ledgerOperationSchema>;
export type LedgerOperationName = LedgerOperation['operation'];
