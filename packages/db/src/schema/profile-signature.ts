import type { GrantRole } from '@iza/domain/access';
import { primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { party } from './party.ts';
import { profileAdoption } from './profile-adoption.ts';
import { iza } from './schema.ts';

/** A signature under the adoption of a profile, by a person for a party in a role. */
export const profileSignature = iza.table(
  'profile_signature',
  {
    adoption: uuid('adoption')
      .notNull()
      .references(() => profileAdoption.id),
    party: text('party')
      .notNull()
      .references(() => party.id),
    role: text('role').$type<GrantRole>().notNull(),
    person: uuid('person').notNull(),
    personName: text('person_name').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.adoption, table.party, table.role] })],
);
