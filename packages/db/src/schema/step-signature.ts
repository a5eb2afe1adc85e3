import type { GrantRole } from '@iza/domain/access';
import { primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { step } from './step.ts';
import { iza } from './schema.ts';

/** A signature under a step, by a person for a party in a role. */
export const stepSignature = iza.table(
  'step_signature',
  {
    step: uuid('step')
      .notNull()
      .references(() => step.id),
    party: text('party')
      .notNull()
      .references(() => party.id),
    role: text('role').$type<GrantRole>().notNull(),
    person: uuid('person').notNull(),
    personName: text('person_name').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.step, table.party, table.role] })],
);
