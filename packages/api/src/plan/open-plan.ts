import { planIdSchema, planVersionIdSchema } from '@iza/domain/values';
import { z } from 'zod';

/** Without a version: the newest that the actor may read. */
export const openPlanInput = z.strictObject({
  plan: planIdSchema,
  version: planVersionIdSchema.optional(),
});
