import { date, text, uuid } from 'drizzle-orm/pg-core';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';

/** An approved transformation plan as the public reads it; written by the database when it is approved. */
export const publishedTransformation = iza.table('published_transformation', {
  plan: uuid('plan')
    .primaryKey()
    .references(() => transformation.id),
  name: text('name').notNull(),
  goals: text('goals'),
  contact: text('contact'),
  parties: text('parties').array().notNull(),
  regions: text('regions').array().notNull(),
  themes: text('themes').array().notNull(),
  sectors: text('sectors').array().notNull(),
  origin: text('origin').notNull(),
  approvedOn: date('approved_on', { mode: 'string' }).notNull(),
  endedOn: date('ended_on', { mode: 'string' }),
  changedOn: date('changed_on', { mode: 'string' }),
  endedAs: text('ended_as'),
});
