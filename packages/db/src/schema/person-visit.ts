import { bigint, date, uuid } from 'drizzle-orm/pg-core';
import { person } from './person.ts';
import { iza } from './schema.ts';

/** Up to where a person has seen what happened: for "changed since you were last here". */
export const personVisit = iza.table('person_visit', {
  person: uuid('person')
    .primaryKey()
    .references(() => person.id),
  day: date('day', { mode: 'string' }).notNull(),
  since: bigint('since', { mode: 'number' }).notNull(),
  latest: bigint('latest', { mode: 'number' }).notNull(),
});
