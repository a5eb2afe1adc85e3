import { z } from 'zod';
import { clauseIdSchema } from './id.ts';
import { lineSchema } from './text.ts';

/** Editions of the agreement; everything cited says which one it rests on. */
export const editionSchema = z
  .enum(['concept-2022', 'signed-2022'])
  .meta({ description: 'Edition of the agreement' });
export type Edition = z.infer<typeof editionSchema>;

/** Where a figure, name or text comes from. */
export const sourceRefSchema = z
  .strictObject({
    name: lineSchema.describe('Title or address of the source'),
    place: lineSchema.optional().describe('Page, lines or paragraph'),
    clause: clauseIdSchema.optional(),
    edition: editionSchema.optional(),
  })
  .meta({ description: 'Source of a fact' });
export type SourceRef = z.infer<typeof sourceRefSchema>;

/** `verified`: seen in a source; `derived`: computed or read off sources; `unverified`: to be checked, and marked so on screen. */
export const certaintySchema = z.enum(['verified', 'derived', 'unverified']).meta({
  description:
    'verified: seen in a source; derived: computed or read off sources; unverified: to be checked',
});
export type Certainty = z.infer<typeof certaintySchema>;

/** A value with its source and how sure it is. */
export type Fact<Value> = {
  readonly value: Value;
  readonly source: SourceRef;
  readonly certainty: Certainty;
};

/** @returns schema of a `Fact` around a value's schema */
export function factSchema<Schema extends z.ZodType>(value: Schema) {
  return z.strictObject({ value, source: sourceRefSchema, certainty: certaintySchema });
}
