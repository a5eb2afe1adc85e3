import { handlingSchema } from '@iza/domain/consultation';
import { partyIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

/** What was done with a party's response in the latest round. */
export const handleResponseInput = z.strictObject({
  ...versionWriteInput.shape,
  party: partyIdSchema,
  handling: handlingSchema,
});
