import { itemIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

export const removeItemInput = z.strictObject({ ...versionWriteInput.shape, item: itemIdSchema });
