import type { Handling } from '@iza/domain/consultation';
import { foreignKey, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { consultationResponse } from './consultation-response.ts';
import { iza } from './schema.ts';

/** What the plan's writers did with a response that was sent. */
export const consultationHandling = iza.table(
  'consultation_handling',
  {
    version: uuid('version').notNull(),
    round: integer('round').notNull(),
    party: text('party').notNull(),
    handling: jsonb('handling').$type<Handling>().notNull(),
    at: moment('at').notNull(),
    person: uuid('person').notNull(),
    personName: text('person_name').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.version, table.round, table.party] }),
    foreignKey({
      name: 'consultation_handling_of_response',
      columns: [table.version, table.round, table.party],
      foreignColumns: [
        consultationResponse.version,
        consultationResponse.round,
        consultationResponse.party,
      ],
    }),
  ],
);
