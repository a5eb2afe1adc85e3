import { saveNotifications as store } from '@iza/db/notification';
import { notificationSettingsSchema } from '@iza/domain/notification';
import { idempotencyKeySchema } from '@iza/domain/values';
import { z } from 'zod';
import { saved, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

export const saveNotificationsInput = z.strictObject({
  key: idempotencyKeySchema,
  settings: notificationSettingsSchema,
});
export type SaveNotificationsInput = z.infer<typeof saveNotificationsInput>;

/** Keeps what the actor wants to be mailed; counts from the next mail. */
export async function saveNotifications(
  { tx }: Scope,
  { settings }: SaveNotificationsInput,
): Promise<Saved> {
  await store(tx, settings);
  return saved({});
}
