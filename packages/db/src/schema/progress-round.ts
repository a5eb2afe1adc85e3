import { date, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { party } from './party.ts';
import { plan } from './plan.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

const begun = writtenBy('begun');
const closed = writtenBy('closed');

/** A round in which the parties of a plan say how it goes. */
export const progressRound = iza.table(
  'progress_round',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => plan.id),
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    number: integer('number').notNull(),
    kind: text('kind').notNull(),
    regions: text('regions').array().notNull(),
    asks: text('asks').array().notNull(),
    words: jsonb('words').notNull(),
    due: date('due', { mode: 'string' }).notNull(),
    note: text('note').notNull(),
    asked: integer('asked').notNull(),
    begunOn: date('begun_on', { mode: 'string' }).notNull(),
    begunAt: moment('begun_at').notNull(),
    begunBy: begun.person,
    begunByName: begun.name,
    begunByParty: text('begun_by_party').references(() => party.id),
    closedOn: date('closed_on', { mode: 'string' }),
    closedAt: moment('closed_at'),
    closedBy: closed.person,
    closedByName: closed.name,
  },
  (table) => [unique().on(table.plan, table.number)],
);
