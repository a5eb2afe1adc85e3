import { ownCalendarSince } from '@iza/db/calendar';
import { ownNotifications } from '@iza/db/notification';
import type { Scope } from '../scope/index.ts';
import type { NotificationsView } from './notifications-view.ts';

/** What the actor wants to be mailed, and whether there is a calendar address. */
export async function openNotifications({ tx }: Scope): Promise<NotificationsView> {
  const [own, calendarSince] = await Promise.all([ownNotifications(tx), ownCalendarSince(tx)]);
  return { ...own, calendarSince };
}
