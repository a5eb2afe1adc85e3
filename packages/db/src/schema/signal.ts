import type { Signal } from '@iza/domain/signal';
import { sql } from 'drizzle-orm';
import { check, index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { plan } from './plan.ts';
import { iza } from './schema.ts';

/** What a market leader signals; never changed. */
export const signal = iza.table(
  'signal',
  {
    id: uuid('id').primaryKey(),
    fromPlan: uuid('from_plan')
      .notNull()
      .references(() => plan.id),
    toPlan: uuid('to_plan')
      .notNull()
      .references(() => plan.id),
    fromName: text('from_name').notNull(),
    toName: text('to_name').notNull(),
    about: jsonb('about').$type<Signal['about']>().notNull(),
    text: text('text').notNull(),
    ...signedRow(),
  },
  (table) => [
    index('signal_from_plan').on(table.fromPlan),
    index('signal_to_plan').on(table.toPlan),
    check('signal_says_something', sql`length(trim(${table.text})) > 0`),
  ],
);
