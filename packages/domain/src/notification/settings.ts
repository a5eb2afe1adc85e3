import { z } from 'zod';
import type { IsoDate } from '../values/index.ts';
import { addDays, isWorkingDay, weekdayOf } from './working-day.ts';

export const DIGESTS = ['daily', 'weekly', 'never'] as const;
export type DigestRhythm = (typeof DIGESTS)[number];
export const MAIL_LANGUAGES = ['nl', 'en'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** Mails that come at once: asked to sign, to respond or to judge; named in a comment; a plan of one's own went a step further. */
export const NOTICE_KINDS = ['sign', 'respond', 'judge', 'mentioned', 'step-taken'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a person wants to be mailed, and in which language. */
export const notificationSettingsSchema = z.strictObject({
  digest: z.enum(DIGESTS),
  atOnce: z.array(z.enum(NOTICE_KINDS)).max(NOTICE_KINDS.length),
  language: z.enum(MAIL_LANGUAGES),
});
export type NotificationSettings = z.infer<typeof notificationSettingsSchema>;

/** What holds for who chose nothing: asked at once, reminded each working day on which something new waits. */
export const DEFAULT_NOTIFICATIONS: NotificationSettings = {
  digest: 'daily',
  atOnce: ['sign', 'respond', 'judge', 'mentioned'],
  language: 'nl',
};

/** @returns whether a day is the first working day of its week */
function opensTheWeek(day: IsoDate): boolean {
  const sinceMonday = Array.from({ length: weekdayOf(day) }, (_, at) => addDays(day, -(at + 1)));
  return isWorkingDay(day) && !sinceMonday.some(isWorkingDay);
}

/**
 * Whether a digest is due on a day. A daily one that says the same as the last is kept for the first working day of the week, so that nobody
 * learns to throw it away.
 * @param news whether it says something that the last one did not
 */
export function isDigestDue(rhythm: DigestRhythm, day: IsoDate, news: boolean): boolean {
  if (rhythm === 'never') return false;
  return opensTheWeek(day) || (rhythm === 'daily' && news && isWorkingDay(day));
}
