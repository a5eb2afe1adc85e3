import type { NotificationSettings } from '@iza/domain/notification';
import { jsonb, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { iza } from './schema.ts';

/** What a person wants to be mailed; the person's own. */
export const notificationSetting = iza.table('notification_setting', {
  person: uuid('person')
    .primaryKey()
    .references(() => person.id),
  settings: jsonb('settings').$type<NotificationSettings>().notNull(),
  savedAt: moment('saved_at').notNull().defaultNow(),
});
