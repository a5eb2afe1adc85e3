import type { Mandate } from '@iza/domain/decision';
import { sql } from 'drizzle-orm';
import { check, date, index, text, uuid } from 'drizzle-orm/pg-core';
import { onRecord } from './columns.ts';
import { party } from './party.ts';
import { plan } from './plan.ts';
import { iza } from './schema.ts';

/** Who represents whom in a plan, as the parties arranged it. */
export const mandate = iza.table(
  'mandate',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => plan.id),
    party: text('party')
      .notNull()
      .references(() => party.id),
    holder: text('holder')
      .notNull()
      .references(() => party.id),
    person: text('person').notNull(),
    scope: text('scope').array().$type<Mandate['scope']>().notNull(),
    note: text('note').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    evidence: text('evidence').notNull(),
    ...onRecord(),
  },
  (table) => [
    index('mandate_plan').on(table.plan),
    check(
      'mandate_scope_check',
      sql`${table.scope} <@ '{write,decide,commit}' and cardinality(${table.scope}) > 0`,
    ),
    check('mandate_check', sql`${table.validTo} is null or ${table.validFrom} <= ${table.validTo}`),
  ],
);
