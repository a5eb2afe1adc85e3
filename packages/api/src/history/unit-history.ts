import { unitRefSchema } from '@iza/domain/plan';
import { z } from 'zod';
import { versionInput } from '../input.ts';

export const unitHistoryInput = z.strictObject({ ...versionInput.shape, unit: unitRefSchema });
