import { unitContentSchema } from '@iza/domain/plan';
import { z } from 'zod';
import { baseSchema, versionWriteInput } from '../input.ts';

export const saveUnitInput = z.strictObject({
  ...versionWriteInput.shape,
  base: baseSchema,
  unit: unitContentSchema,
});
