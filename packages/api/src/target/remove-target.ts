import { targetIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

export const removeTargetInput = z.strictObject({
  ...versionWriteInput.shape,
  target: targetIdSchema,
});
