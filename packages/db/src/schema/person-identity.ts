import { primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { iza } from './schema.ts';

/** The account at an identity provider by which a person logs in. Touched by functions and the operator only. */
export const personIdentity = iza.table(
  'person_identity',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    person: uuid('person')
      .notNull()
      .references(() => person.id),
    boundAt: moment('bound_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    uniqueIndex('person_identity_person').on(table.person, table.issuer),
  ],
);
