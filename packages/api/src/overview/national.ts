import { regionKindSchema } from '@iza/domain/region';
import { z } from 'zod';

export const nationalInput = z.strictObject({ kind: regionKindSchema });
