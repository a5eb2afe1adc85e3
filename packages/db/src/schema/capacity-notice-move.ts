import type { NoticeMove } from '@iza/domain/capacity';
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { capacityNotice } from './capacity-notice.ts';
import { signedRow } from './columns.ts';
import { iza } from './schema.ts';

/** What was done with a notice; only added to. */
export const capacityNoticeMove = iza.table(
  'capacity_notice_move',
  {
    notice: uuid('notice')
      .notNull()
      .references(() => capacityNotice.id),
    seq: integer('seq').notNull(),
    move: text('move').$type<NoticeMove>().notNull(),
    text: text('text').notNull(),
    ...signedRow(),
  },
  (table) => [
    primaryKey({ columns: [table.notice, table.seq] }),
    check(
      'capacity_notice_move_known',
      sql`${table.move} in ('coordinate', 'approve', 'refuse', 'effect', 'withdraw')`,
    ),
  ],
);
