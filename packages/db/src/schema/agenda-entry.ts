import type { GrantRole } from '@iza/domain/access';
import type { ActionEntry, ActionEntryKind } from '@iza/domain/action';
import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { agendaItem } from './agenda-item.ts';
import { moment } from './columns.ts';
import { iza } from './schema.ts';

/** What was said or decided of an item of the agenda; never changed. Moment, day and actor are filled in by a trigger. */
export const agendaEntry = iza.table(
  'agenda_entry',
  {
    item: text('item')
      .notNull()
      .references(() => agendaItem.id),
    number: integer('number').notNull(),
    batch: uuid('batch'),
    entry: jsonb('entry').$type<ActionEntry>().notNull(),
    kind: text('kind').$type<ActionEntryKind>().notNull().generatedAlwaysAs(sql`entry ->> 'kind'`),
    at: moment('at').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party'),
    role: text('role').$type<GrantRole>(),
  },
  (table) => [
    primaryKey({ columns: [table.item, table.number] }),
    index('agenda_entry_day').on(table.day, table.item),
    index('agenda_entry_batch').on(table.batch).where(sql`batch is not null`),
  ],
);
