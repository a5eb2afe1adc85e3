import type { GrantRole } from '@iza/domain/access';
import type { Judgement } from '@iza/domain/consultation';
import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, writtenBy } from './columns.ts';
import { party } from './party.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

const saved = writtenBy('saved');

/** A party's judgement on the content that an assessment was opened on; its own until it is shared. */
export const judgement = iza.table(
  'judgement',
  {
    version: uuid('version')
      .notNull()
      .references(() => planVersion.id),
    onRevision: integer('on_revision').notNull(),
    party: text('party')
      .notNull()
      .references(() => party.id),
    role: text('role').$type<GrantRole>().notNull(),
    content: jsonb('content').$type<Judgement>().notNull(),
    revision: integer('revision').notNull(),
    savedAt: moment('saved_at').notNull(),
    savedBy: saved.person,
    savedByName: saved.name,
    sharedAt: moment('shared_at'),
  },
  (table) => [primaryKey({ columns: [table.version, table.onRevision, table.party] })],
);
