import { sql } from 'drizzle-orm';
import { check, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { iza } from './schema.ts';

/** Someone who can log in. Read by the person itself and the administrator only. */
export const person = iza.table(
  'person',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email'),
    createdAt: moment('created_at').notNull().defaultNow(),
    disabledAt: moment('disabled_at'),
  },
  (table) => [
    check('person_has_name', sql`length(trim(${table.name})) > 0`),
    uniqueIndex('person_email').on(sql`lower(${table.email})`),
  ],
);
