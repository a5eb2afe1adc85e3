import { bigint, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { iza } from './schema.ts';

/** What a job did, so that it is done once, whichever server process does it. */
export const jobRun = iza.table(
  'job_run',
  {
    job: text('job').notNull(),
    period: text('period').notNull(),
    cursor: bigint('cursor', { mode: 'number' }),
    outcome: text('outcome'),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.job, table.period] })],
);
