import type { ActionLinkTarget } from '@iza/domain/action';
import { sql } from 'drizzle-orm';
import { date, index, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { agendaItem } from './agenda-item.ts';
import { moment, writtenBy } from './columns.ts';
import { plan } from './plan.ts';
import { iza } from './schema.ts';

const added = writtenBy('added');
const removed = writtenBy('removed');

/** What an item of the agenda is linked to, a plan that carries it out among them; removed ones stay. */
export const agendaLink = iza.table(
  'agenda_link',
  {
    id: uuid('id').primaryKey(),
    item: text('item')
      .notNull()
      .references(() => agendaItem.id),
    title: text('title').notNull(),
    target: jsonb('target').$type<ActionLinkTarget>().notNull(),
    targetKey: text('target_key').notNull(),
    plan: uuid('plan').references(() => plan.id),
    planItem: uuid('plan_item'),
    addedAt: moment('added_at').notNull(),
    addedDay: date('added_day', { mode: 'string' }).notNull(),
    addedBy: added.person,
    addedByName: added.name,
    addedParty: text('added_party'),
    removedAt: moment('removed_at'),
    removedDay: date('removed_day', { mode: 'string' }),
    removedBy: removed.person,
    removedByName: removed.name,
  },
  (table) => [
    uniqueIndex('agenda_link_once').on(table.item, table.targetKey).where(sql`removed_at is null`),
    index('agenda_link_plan').on(table.plan).where(sql`plan is not null`),
  ],
);
