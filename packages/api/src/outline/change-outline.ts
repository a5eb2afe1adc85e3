import { outlineOperationSchema } from '@iza/domain/plan';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

/** Operations are applied to the newest outline, in order; all or nothing. */
export const changeOutlineInput = z.strictObject({
  ...versionWriteInput.shape,
  operations: z.array(outlineOperationSchema).min(1).max(200),
});
