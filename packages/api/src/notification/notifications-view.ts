import type { NotificationSettings } from '@iza/domain/notification';

/** What the person wants to be mailed, and the calendar address. */
export type NotificationsView = {
  readonly settings: NotificationSettings;
  /** Where mail goes; `null`: no address is known. */
  readonly address: string | null;
  /** Since when there is a calendar address; `null`: there is none. */
  readonly calendarSince: string | null;
};
