import { responseContentSchema } from '@iza/domain/consultation';
import { z } from 'zod';
import { baseSchema, versionWriteInput } from '../input.ts';

export const saveResponseInput = z.strictObject({
  ...versionWriteInput.shape,
  base: baseSchema,
  content: responseContentSchema,
});
