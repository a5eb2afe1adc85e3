import type { SignalMove } from '@iza/domain/signal';
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { signedRow } from './columns.ts';
import { iza } from './schema.ts';
import { signal } from './signal.ts';

/** What was done with a signal; only added to. */
export const signalMove = iza.table(
  'signal_move',
  {
    signal: uuid('signal')
      .notNull()
      .references(() => signal.id),
    seq: integer('seq').notNull(),
    move: text('move').$type<SignalMove>().notNull(),
    text: text('text').notNull(),
    ...signedRow(),
  },
  (table) => [
    primaryKey({ columns: [table.signal, table.seq] }),
    check('signal_move_known', sql`${table.move} in ('answer', 'ask-again', 'close')`),
  ],
);
