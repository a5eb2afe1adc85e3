import { sql } from 'drizzle-orm';
import { check, integer, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { iza } from './schema.ts';

/** What calendars were last told of a deadline. Touched by functions only. */
export const calendarEntry = iza.table(
  'calendar_entry',
  {
    uid: text('uid').primaryKey(),
    said: text('said').notNull(),
    sequence: integer('sequence').notNull().default(0),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  (table) => [check('calendar_entry_sequence_from_0', sql`${table.sequence} >= 0`)],
);
