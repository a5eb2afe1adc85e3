import { z } from 'zod';
import {
  envelopeIdSchema,
  transformationIdSchema,
  transformationPartIdSchema,
} from '../values/index.ts';

/** Ways that money takes. What insurers grant is never reclaimed; what comes by a municipality can be. @see 4.2.1, 4.2.2 */
export const FUND_ROUTES = ['insurers', 'municipalities', 'vws'] as const;
export const fundRouteSchema = z.enum(FUND_ROUTES).meta({ description: 'Route of the money' });
export type FundRoute = z.infer<typeof fundRouteSchema>;

/** Key of an earmark (`msz`), or `free` for the half that is free for all. @see 4.1.2.d */
export const poolKeySchema = z
  .string()
  .regex(/^[a-z][a-z-]{1,40}$/)
  .meta({ description: 'Earmark by its key, or free' });
export const FREE_POOL = 'free';

const spot = {
  plan: transformationIdSchema,
  envelope: envelopeIdSchema,
  pool: poolKeySchema,
};
const atMilestone = { ...spot, milestone: transformationPartIdSchema };

/**
 * Where money stands. Two families, each balanced by itself: the money (`source` to `envelope` to a plan's accounts), and the room that
 * an earmark leaves for it (`size` to `pool` to `used`), as every route counts towards the earmark of its sector (4.2.1).
 */
export const accountSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('source') }),
  z.strictObject({ of: z.literal('envelope'), envelope: envelopeIdSchema }),
  z.strictObject({ of: z.literal('lapsed'), envelope: envelopeIdSchema }),
  z.strictObject({ of: z.literal('reserved'), ...spot }),
  z.strictObject({ of: z.literal('granted'), ...spot }),
  z.strictObject({ of: z.literal('committed'), ...atMilestone }),
  z.strictObject({ of: z.literal('paid'), ...atMilestone }),
  z.strictObject({ of: z.literal('size') }),
  z.strictObject({ of: z.literal('pool'), pool: poolKeySchema }),
  z.strictObject({ of: z.literal('used'), pool: poolKeySchema }),
]);
export type Account = z.infer<typeof accountSchema>;

/** @returns the account's name, unique and stable */
export function accountKey(account: Account): string {
  const { of } = account;
  switch (of) {
    case 'source':
    case 'size':
      return of;
    case 'envelope':
    case 'lapsed':
      return `${of}:${account.envelope}`;
    case 'pool':
    case 'used':
      return `${of}:${account.pool}`;
    case 'reserved':
    case 'granted':
      return `${of}:${account.plan}:${account.envelope}:${account.pool}`;
    case 'committed':
    case 'paid':
      return `${of}:${account.plan}:${account.envelope}:${account.pool}:${account.milestone}`;
  }
}

/** @returns the family whose lines have to add up to nothing */
export function familyOf({ of }: Account): 'money' | 'room' {
  return of === 'size' || of === 'pool' || of === 'used' ? 'room' : 'money';
}

/** @returns whether an account may fall below nothing: only where money and room come from */
export function mayBeNegative({ of }: Account): boolean {
  return of === 'source' || of === 'size';
}
