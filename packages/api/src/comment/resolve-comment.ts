import { commentIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

export const resolveCommentInput = z.strictObject({
  ...versionWriteInput.shape,
  comment: commentIdSchema,
  resolved: z.boolean(),
});
