import { judgementSchema } from '@iza/domain/consultation';
import { z } from 'zod';
import { baseSchema, versionWriteInput } from '../input.ts';

export const saveJudgementInput = z.strictObject({
  ...versionWriteInput.shape,
  base: baseSchema,
  content: judgementSchema,
});
