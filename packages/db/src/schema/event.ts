import type { GrantRole } from '@iza/domain/access';
import type { AgendaEvent, PlanEvent } from '@iza/domain/event';
import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { agendaItem } from './agenda-item.ts';
import { moment } from './columns.ts';
import { plan } from './plan.ts';
import { planVersion } from './plan-version.ts';
import { iza } from './schema.ts';

/** What happened, in order and without holes; never changed. Sequence, moment, day and actor are filled in by a trigger. */
export const event = iza.table(
  'event',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    person: uuid('person'),
    personName: text('person_name'),
    party: text('party'),
    role: text('role').$type<GrantRole>(),
    plan: uuid('plan').references(() => plan.id),
    version: uuid('version').references(() => planVersion.id),
    agenda: text('agenda').references(() => agendaItem.id),
    event: jsonb('event').$type<PlanEvent | AgendaEvent>().notNull(),
    kind: text('kind')
      .$type<(PlanEvent | AgendaEvent)['kind']>()
      .notNull()
      .generatedAlwaysAs(sql`event ->> 'kind'`),
    unit: text('unit'),
    forEveryReader: boolean('for_every_reader').notNull(),
  },
  (table) => [
    index('event_version').on(table.version, table.seq),
    index('event_plan').on(table.plan, table.seq),
    index('event_agenda').on(table.agenda, table.seq).where(sql`agenda is not null`),
    check(
      'event_of_one',
      sql`case when agenda is null then plan is not null and version is not null else plan is null and version is null end`,
    ),
  ],
);
