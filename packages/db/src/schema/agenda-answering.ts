import { primaryKey, text } from 'drizzle-orm/pg-core';
import { party } from './party.ts';
import { iza } from './schema.ts';

/** Organisations that answer for a group or sector. Filled in from the accord at every migration. */
export const agendaAnswering = iza.table(
  'agenda_answering',
  {
    code: text('code').notNull(),
    party: text('party')
      .notNull()
      .references(() => party.id),
  },
  (table) => [primaryKey({ columns: [table.code, table.party] })],
);
