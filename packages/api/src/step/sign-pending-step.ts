import { stepIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

export const signPendingStepInput = z.strictObject({
  ...versionWriteInput.shape,
  step: stepIdSchema,
});
