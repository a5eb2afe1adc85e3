import type { Agreement, Target } from '@iza/domain/plan';
import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** An agreement of an adopted plan as the public reads it. */
export const publishedAgreement = iza.table(
  'published_agreement',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    item: uuid('item').notNull(),
    position: integer('position').notNull(),
    under: text('under').array().notNull(),
    agreement: jsonb('agreement').$type<Agreement>().notNull(),
    targets: jsonb('targets').$type<Target[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.version, table.item] })],
);
