import { idempotencyKeySchema, planIdSchema, planVersionIdSchema } from '@iza/domain/values';
import { z } from 'zod';

/** Names a plan. */
export const planInput = z.strictObject({ plan: planIdSchema });
export type PlanInput = z.infer<typeof planInput>;

/** Names a version of a plan. */
export const versionInput = z.strictObject({ version: planVersionIdSchema });
export type VersionInput = z.infer<typeof versionInput>;

/** A write on a version; the same key again gives the same answer and writes nothing. */
export const versionWriteInput = z.strictObject({
  version: planVersionIdSchema,
  key: idempotencyKeySchema,
});
export type VersionWriteInput = z.infer<typeof versionWriteInput>;

/** Revision that a save was made on; 0 where nothing was there yet. */
export const baseSchema = z.int().min(0).max(2_147_483_647);
