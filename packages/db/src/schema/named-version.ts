import { sql } from 'drizzle-orm';
import { check, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

const made = writtenBy('made');

/** A moment of a plan that its people gave a name. */
export const namedVersion = iza.table(
  'named_version',
  {
    id: uuid('id').primaryKey(),
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    contentRevision: integer('content_revision').notNull(),
    name: text('name').notNull(),
    note: text('note'),
    madeAt: moment('made_at').notNull(),
    madeBy: made.person,
    madeByName: made.name,
  },
  (table) => [
    index('named_version_version').on(table.version),
    check('named_version_from_1', sql`${table.contentRevision} >= 1`),
    check('named_version_has_name', sql`${table.name} <> ''`),
  ],
);
