import { sql } from 'drizzle-orm';
import { bigint, boolean, check } from 'drizzle-orm/pg-core';
import { iza } from './schema.ts';

/** One row: the last sequence number given out. Its lock makes writers wait for each other, so that there are no holes. */
export const eventCounter = iza.table(
  'event_counter',
  {
    only: boolean('only').primaryKey().default(true),
    last: bigint('last', { mode: 'number' }).notNull(),
  },
  (table) => [check('event_counter_one_row', sql`${table.only}`)],
);
