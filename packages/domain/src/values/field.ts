import { z } from 'zod';
import { isoDateSchema } from './iso-date.ts';
import { partyRefSchema } from './party-ref.ts';
import { sourceRefSchema } from './source.ts';
import { noteSchema } from './text.ts';

const leftOpenShape = {
  open: z
    .enum(['leftOpen', 'PM'])
    .describe('Left open by the region: a gap, counted for its own people'),
  reason: noteSchema.optional().describe('Why it is open; nobody has to say'),
  filledBy: partyRefSchema.optional().describe('Who fills it'),
  by: isoDateSchema.optional().describe('By when it is filled'),
};

const provenanceShape = {
  printed: noteSchema.optional().describe('Literally as printed in the source'),
  source: sourceRefSchema.optional(),
};

/**
 * A field that may be unknown, and says why: `known`, left open by the region (a gap), or not in our source (never counted as a gap).
 * There is no zero and no empty text for unknown.
 */
export function fieldSchema<Schema extends z.ZodType>(known: Schema) {
  return z.union([
    z.strictObject({ known: known.describe('What is known'), ...provenanceShape }),
    z.strictObject({ ...leftOpenShape, ...provenanceShape }),
    z.strictObject({
      open: z
        .literal('notInSource')
        .describe('Our source does not hold it: never counted as a gap'),
      ...provenanceShape,
    }),
  ]);
}

export type Field<Value> = z.infer<ReturnType<typeof fieldSchema<z.ZodType<Value>>>>;

/** The commonest open field. */
export const LEFT_OPEN = { open: 'leftOpen' } as const;
export const NOT_IN_SOURCE = { open: 'notInSource' } as const;

/** @returns the value, or `undefined` when the field is open for whatever reason */
export function knownOf<Value>(field: { known: Value } | { open: string }): Value | undefined {
  return 'known' in field ? field.known : undefined;
}

/** @returns whether the region left this open; *not in source* is no gap */
export function isGap(field: { known: unknown } | { open: string }): boolean {
  return 'open' in field && field.open !== 'notInSource';
}

/** @returns the values that are known, open ones left out */
export function knownOnes<Value>(
  fields: readonly ({ known: Value } | { open: string })[],
): Value[] {
  return fields.flatMap((field) => ('known' in field ? [field.known] : []));
}
