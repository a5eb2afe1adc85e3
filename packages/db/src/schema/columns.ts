import { customType, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { party } from './party.ts';

/** Moments are stored with zone, to the millisecond, and read as ISO text. */
export const moment = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });

/** A SHA-256 of a secret; the secret itself is never stored. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Who wrote a row: the person and the name it had then, so that a name shows without giving access to the persons. Null: the operator. */
export const writtenBy = (prefix: string) => ({
  person: uuid(`${prefix}_by`),
  name: text(`${prefix}_by_name`),
});

/** What is on record: who recorded it for which party, and that it was withdrawn, once. */
export const onRecord = () => ({
  recordedAt: moment('recorded_at').notNull(),
  recordedBy: uuid('recorded_by'),
  recordedByName: text('recorded_by_name'),
  recordedByParty: text('recorded_by_party').references(() => party.id),
  withdrawnAt: moment('withdrawn_at'),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnByName: text('withdrawn_by_name'),
  withdrawnReason: text('withdrawn_reason'),
});

/** A row that says who wrote it, for which party, and is never changed. */
export const signedRow = () => ({
  at: moment('at').notNull(),
  person: uuid('person').notNull(),
  personName: text('person_name').notNull(),
  party: text('party')
    .notNull()
    .references(() => party.id),
});
