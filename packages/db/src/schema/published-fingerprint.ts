import { sql } from 'drizzle-orm';
import { check, text, uuid } from 'drizzle-orm/pg-core';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** SHA-256 of what was adopted, by which a reader can check a copy. */
export const publishedFingerprint = iza.table(
  'published_fingerprint',
  {
    version: uuid('version')
      .primaryKey()
      .references(() => planVersion.id),
    content: text('content').notNull(),
    publication: text('publication').notNull(),
  },
  (table) => [
    check(
      'published_fingerprint_sha256',
      sql`${table.content} ~ '^[0-9a-f]{64}$' and ${table.publication} ~ '^[0-9a-f]{64}$'`,
    ),
  ],
);
