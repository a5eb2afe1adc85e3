import { ACTION_STATUSES, type AgendaItem } from '@iza/domain/action';
import type { Database } from '../connection/index.ts';

/** What a made item is like, but for its number: enough to measure with, and plainly made up. */
const MADE: Omit<AgendaItem, 'id' | 'title' | 'responsible'> = {
  kind: 'added',
  theme: null,
  heading: null,
  clause: null,
  basis: [],
  deadlinePrinted: null,
  deadline: { deadline: { on: '2024-07-01' as never }, bound: 'by', grain: 'day' },
  responsiblePrinted: null,
  strength: 'must',
  marks: [],
  sameAs: null,
  decided: { by: 'made for measuring', on: '2023-01-01' as never },
  since: '2023-01-01' as never,
};

/** Fills the agenda with made items, each with three entries, to measure with. As fast as rows are written: it goes past the use cases. */
export async function fillAgenda(database: Database, count: number): Promise<void> {
  await database.asOperator(async (tx) => {
    await tx`
      insert into iza.agenda_item (id, origin, content, responsible, number, status, reason, heard, changed)
      select 'made-' || n, 'added',
        ${tx.json(MADE as never)} || jsonb_build_object(
          'id', 'made-' || n, 'title', 'Made item number ' || n,
          'theme', chr(65 + n % 10), 'responsible', jsonb_build_array(p.id)),
        array[p.id], 3, (${[...ACTION_STATUSES]}::text[])[1 + n % 5], 'made', date '2023-06-01' + n % 200, date '2023-06-01' + n % 200
      from generate_series(1, ${count}::int) as n
      join (select id, row_number() over (order by id) as place from iza.party where kind = 'organisation') p
        on p.place = 1 + n % 40`;
    await tx`alter table iza.agenda_entry disable trigger user`;
    await tx`
      insert into iza.agenda_entry (item, number, entry, at, day, party)
      select 'made-' || n, step,
        case step
          when 1 then jsonb_build_object('kind', 'added', 'added', i.content - '{id,kind,heading,clause,responsiblePrinted,strength,marks,sameAs,since}'::text[])
          else jsonb_build_object('kind', 'status-confirmed', 'proposal', null, 'status', i.status, 'reason', 'made', 'evidence', '[]'::jsonb, 'doneOn', null)
        end,
        now(), date '2023-01-01' + step * 50, 'vws'
      from generate_series(1, ${count}::int) as n cross join generate_series(1, 3) as step
      join iza.agenda_item i on i.id = 'made-' || n`;
    await tx`alter table iza.agenda_entry enable trigger user`;
  });
}
