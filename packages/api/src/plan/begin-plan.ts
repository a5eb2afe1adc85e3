import { planKindSchema } from '@iza/domain/plan';
import { idempotencyKeySchema, lineSchema, regionIdSchema } from '@iza/domain/values';
import { z } from 'zod';

export const beginPlanInput = z.strictObject({
  key: idempotencyKeySchema,
  kind: planKindSchema,
  regions: z.array(regionIdSchema).min(1).max(50),
  name: lineSchema.min(1),
});
