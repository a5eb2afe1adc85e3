import { targetSchema } from '@iza/domain/plan';
import { z } from 'zod';
import { versionWriteInput } from '../input.ts';

export const addTargetInput = z.strictObject({ ...versionWriteInput.shape, target: targetSchema });
