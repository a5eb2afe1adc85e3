import { makeCalendar, revokeCalendar } from '@iza/db/calendar';
import { idempotencyKeySchema } from '@iza/domain/values';
import { z } from 'zod';
import { saved, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

export const calendarAddressInput = z.strictObject({ key: idempotencyKeySchema });
export type CalendarAddressInput = z.infer<typeof calendarAddressInput>;

/** Makes a secret address for the actor's calendar program; the one before stops working. Its path is told once: no answer of it is kept. */
export async function makeCalendarAddress(
  { tx }: Scope,
  _input: CalendarAddressInput,
): Promise<{ path: string }> {
  return { path: `/agenda/${await makeCalendar(tx)}.ics` };
}

/** Withdraws the actor's calendar address; it is empty from then on. */
export async function revokeCalendarAddress(
  { tx }: Scope,
  _input: CalendarAddressInput,
): Promise<Saved> {
  await revokeCalendar(tx);
  return saved({});
}
