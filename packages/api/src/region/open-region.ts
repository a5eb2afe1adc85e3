import { regionIdSchema } from '@iza/domain/values';
import { z } from 'zod';

export const openRegionInput = z.strictObject({ region: regionIdSchema });
