import { index, text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { region } from './region.ts';
import { iza } from './schema.ts';

/** A meeting of a region; what it says and where it stands is in its saves. */
export const meeting = iza.table(
  'meeting',
  {
    id: uuid('id').primaryKey(),
    region: text('region')
      .notNull()
      .references(() => region.id),
    ...signedRow(),
  },
  (table) => [index('meeting_region').on(table.region)],
);
