import { sql } from 'drizzle-orm';
import { boolean, check, date, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { iza } from './schema.ts';

/** One row: what this installation is. */
export const installation = iza.table(
  'installation',
  {
    only: boolean('only').primaryKey().default(true),
    mode: text('mode').$type<'demonstration' | 'live'>().notNull(),
    demonstrationDate: date('demonstration_date', { mode: 'string' }),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    check('installation_one_row', sql`${table.only}`),
    check('installation_mode', sql`${table.mode} in ('demonstration', 'live')`),
    check(
      'installation_date_of_demonstration',
      sql`(${table.mode} = 'demonstration') = (${table.demonstrationDate} is not null)`,
    ),
  ],
);
