import type { GrantRole } from '@iza/domain/access';
import { text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { iza } from './schema.ts';
import { step } from './step.ts';

/** That a mistaken step was undone, by whom and why. */
export const stepUndo = iza.table('step_undo', {
  step: uuid('step')
    .primaryKey()
    .references(() => step.id),
  reason: text('reason').notNull(),
  at: moment('at').notNull(),
  person: uuid('person').notNull(),
  personName: text('person_name').notNull(),
  party: text('party')
    .notNull()
    .references(() => party.id),
  role: text('role').$type<GrantRole>().notNull(),
});
