import { z } from 'zod';
import { unitRefSchema } from '../plan/index.ts';
import { lineSchema, type PersonId, type PlanVersionId } from '../values/index.ts';

/** What somebody types in. */
export const typingSchema = z.strictObject({
  unit: unitRefSchema,
  field: lineSchema
    .max(80)
    .optional()
    .describe('Label of the field, only ever compared with a label that the reader has as well'),
  nth: z.int().min(0).max(99).optional().describe('Which of the fields with that label'),
});
export type Typing = z.infer<typeof typingSchema>;

/** What a tab says of itself, every few seconds while a plan is open in it. Kept nowhere. */
export const doingSchema = z.discriminatedUnion('doing', [
  z.strictObject({ doing: z.literal('reading') }),
  z.strictObject({ doing: z.literal('typing'), typing: typingSchema }),
  z.strictObject({ doing: z.literal('left') }),
]);
export type Doing = z.infer<typeof doingSchema>;

/** That somebody of a plan's own people has it open now, and where that person types. */
export type Presence = {
  readonly version: PlanVersionId;
  /** The tab or window it is open in: one person may have more. */
  readonly tab: string;
  readonly person: PersonId;
  readonly name: string;
  readonly partyName: string;
} & Doing;

/** How often an open plan says that it is open, in milliseconds. */
export const PRESENT_EVERY_MS = 4000;
/** Who was not heard of for so long is gone, in milliseconds: two signs may be missed. */
export const PRESENT_FOR_MS = 9000;
