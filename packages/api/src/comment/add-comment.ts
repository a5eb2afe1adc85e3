import { commentIdSchema, itemIdSchema, lineSchema, noteSchema } from '@iza/domain/values';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

export const addCommentInput = z.strictObject({
  ...versionWriteInput.shape,
  item: itemIdSchema.nullable().describe('null: on the plan as a whole'),
  parent: commentIdSchema.nullable().describe('The comment it answers'),
  passage: lineSchema.min(1).optional().describe('The words it is about'),
  text: noteSchema.min(1),
});
