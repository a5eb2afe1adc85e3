import { insurers, parties } from '@iza/accord/parties';
import type postgres from 'postgres';

/** Transformation plans of one size unit. */
const A_UNIT = 1000;

const LEADERS = insurers.map(({ id }) => id);
const APPLICANTS = parties.map(({ id }) => id).filter((id) => !LEADERS.includes(id));

/** Where plans stand; a third each. */
const STATES = [
  { stage: 'working-out', decisions: [], since: '2023-07-01' },
  { stage: 'draft', decisions: [], shownOn: '2023-06-01' },
  { stage: 'withdrawn', decisions: [], on: '2023-08-01', reason: 'proefbelasting' },
] as const;

/**
 * Fills a database up to `size` times 1,000 transformation plans, as their heads: lists read nothing else. Each belongs to a region that has a plan,
 * is applied for by two parties and led by two insurers.
 */
export async function loadTransformations(sql: postgres.Sql, size: number): Promise<void> {
  const [{ there } = { there: 0 }] = await sql<{ there: number }[]>`
    select count(*)::int as there from iza.transformation`;
  await sql.unsafe('alter table iza.transformation disable trigger user');
  await sql`
    with made as (
      select n, ${LEADERS}::text[] as leaders, ${APPLICANTS}::text[] as applicants, (${sql.json(STATES as never)}::jsonb) -> (n % 3) as state,
        (select array_agg(distinct region order by region) from iza.plan_region) as places
      from generate_series(${there + 1}::int, ${size * A_UNIT}::int) n
    )
    insert into iza.transformation
      (id, name, regions, area, sectors, themes, asked, applicants, lead, leaders, state, stage_since, origin, begun_at)
    select uuidv7(), 'Transformatieplan ' || n || ' van de proefbelasting', array[places[1 + n % cardinality(places)]], '{}', '{msz}', '{A}',
      n::bigint * 100000, array[applicants[1 + n % cardinality(applicants)], applicants[1 + (n + 7) % cardinality(applicants)]],
      applicants[1 + n % cardinality(applicants)],
      array[leaders[1 + n % cardinality(leaders)], leaders[1 + (n + 1) % cardinality(leaders)]], state, date '2023-06-01' + n % 300, 'live', now()
    from made`;
  await sql.unsafe('alter table iza.transformation enable trigger user');
}
