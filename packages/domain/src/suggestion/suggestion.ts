import { z } from 'zod';
import { planItemSchema } from '../plan/index.ts';
import { itemIdSchema } from '../values/index.ts';

/**
 * What someone proposes: an item as it would be instead of one revision of it, or an item that is not there yet. Whoever may comment may
 * suggest; nothing changes until someone who may edit accepts it.
 */
export const suggestedSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('change'),
      base: z.int().min(1).describe('Revision of the item that the suggestion was written on'),
      proposed: planItemSchema,
    }),
    z.strictObject({
      kind: z.literal('new'),
      parent: itemIdSchema.nullable().describe('Item it would stand below; null: at the top'),
      proposed: planItemSchema,
    }),
  ])
  .meta({ description: 'A suggestion for an item of a plan' });
export type Suggested = z.infer<typeof suggestedSchema>;

/** What became of a suggestion. */
export const SUGGESTION_OUTCOMES = ['accepted', 'declined', 'withdrawn'] as const;
export type SuggestionOutcome = (typeof SUGGESTION_OUTCOMES)[number];
