import type { ActionStatus, AgendaItem, StandingSummary } from '@iza/domain/action';
import { sql } from 'drizzle-orm';
import { boolean, check, date, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { party } from './party.ts';
import { iza } from './schema.ts';

/** An item of the agenda with its newest standing, for lists; what was said of it stands in `agenda_entry`. */
export const agendaItem = iza.table(
  'agenda_item',
  {
    id: text('id').primaryKey(),
    origin: text('origin').$type<'accord' | 'added'>().notNull(),
    content: jsonb('content').$type<AgendaItem>().notNull(),
    responsible: text('responsible').array().notNull(),
    number: integer('number').notNull().default(0),
    status: text('status').$type<ActionStatus>(),
    reason: text('reason'),
    proposed: text('proposed').$type<ActionStatus>(),
    moveProposed: boolean('move_proposed').notNull().default(false),
    sentBack: boolean('sent_back').notNull().default(false),
    asked: date('asked', { mode: 'string' }),
    movedTo: jsonb('moved_to').$type<StandingSummary['movedTo']>(),
    moves: integer('moves').notNull().default(0),
    trekker: text('trekker').references(() => party.id),
    heard: date('heard', { mode: 'string' }),
    milestonesOpen: integer('milestones_open').notNull().default(0),
    milestonesReported: integer('milestones_reported').notNull().default(0),
    changed: date('changed', { mode: 'string' }),
  },
  (table) => [
    check('agenda_item_origin', sql`${table.origin} in ('accord', 'added')`),
    check('agenda_item_moved', sql`(${table.movedTo} is null) = (${table.moves} = 0)`),
  ],
);
