import { planCommandSchema } from '@iza/domain/plan';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

/** `contentRevision`: the content that the asker has before him; another one since is refused. */
export const askStepInput = z.strictObject({
  ...versionWriteInput.shape,
  contentRevision: z.int().min(1),
  command: planCommandSchema,
});
