import { planItemSchema } from '@iza/domain/plan';
import { itemIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

/** One item, or many at once when pasted: all or nothing. The sender makes the ids, so that a retry can't double them. */
export const addItemsInput = z.strictObject({
  ...versionWriteInput.shape,
  items: z
    .array(z.strictObject({ item: planItemSchema, parent: itemIdSchema.nullable() }))
    .min(1)
    .max(500),
});
