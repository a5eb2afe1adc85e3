import { unitRefSchema } from '@iza/domain/plan';
import { z } from 'zod';
import { versionInput } from '../input.ts';

export const listHistoryInput = z.strictObject({
  ...versionInput.shape,
  before: z.int().min(1).optional().describe('Only what happened before this `seq`'),
  unit: unitRefSchema.optional().describe('Only what happened to this unit'),
});
