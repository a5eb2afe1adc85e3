import { z } from 'zod';
import { itemIdSchema, levelIdSchema, lineSchema } from '../values/index.ts';
import { linkSchema } from './outline.ts';

/** What can be done to an outline. `before`: the sibling it comes to stand in front of; absent: last. */
export const outlineOperationSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('place'),
    item: itemIdSchema,
    parent: itemIdSchema.nullable(),
    before: itemIdSchema.optional(),
  }),
  z.strictObject({
    do: z.literal('move'),
    item: itemIdSchema,
    from: itemIdSchema.nullable(),
    parent: itemIdSchema.nullable(),
    before: itemIdSchema.optional(),
  }),
  z.strictObject({ do: z.literal('unplace'), item: itemIdSchema, parent: itemIdSchema.nullable() }),
  z.strictObject({ do: z.literal('add level'), id: levelIdSchema, ownName: lineSchema.min(1) }),
  z.strictObject({ do: z.literal('rename level'), id: levelIdSchema, ownName: lineSchema.min(1) }),
  z.strictObject({ do: z.literal('remove level'), id: levelIdSchema }),
  z.strictObject({ do: z.literal('link'), link: linkSchema }),
  z.strictObject({ do: z.literal('unlink'), link: linkSchema }),
]);
export type OutlineOperation = z.infer<typeof outlineOperationSchema>;
