import { newAbout, newItem, type Plan, type PlanItem } from '@iza/domain/plan';
import { importPlan } from '@iza/db/plan';
import {
  isoDate,
  NOT_IN_SOURCE,
  type ItemId,
  type PlanId,
  type PlanVersionId,
  type RegionId,
} from '@iza/domain/values';
import { regionsOfKind } from '@iza/accord/regions';
import { v7 } from 'uuid';
import type { Installation } from './installation.ts';
import { asOwner } from './as-owner.ts';
import { loadTransformations } from './load-transformations.ts';

/** Plans of one size unit: one for each ROAZ region and each care office region. */
const ROAZ = regionsOfKind('roaz').map(({ id }) => id);
const CARE_OFFICE = regionsOfKind('zorgkantoor').map(({ id }) => id);
const REGIONS: readonly RegionId[] = [...ROAZ, ...CARE_OFFICE];
const AGREEMENTS_A_PLAN = Math.round(3000 / REGIONS.length);

const newId = <Id extends string>(): Id => v7() as Id;

const SENTENCE =
  'De partijen spreken af dat zij dit samen doen, wie waarvoor zorgt en hoe zij laten zien wat het oplevert. ';

function anAgreement(n: number): PlanItem {
  const text = [{ type: 'text', text: SENTENCE.repeat(3).trim() }];
  return {
    ...newItem('agreement', newId<ItemId>(), `Afspraak ${n} van de proefbelasting`),
    text: { known: { type: 'doc', content: [{ type: 'paragraph', content: text }] } },
  } as PlanItem;
}

/** One draft with as many agreements as a region has on average, in groups of ten; the others are copied from it. */
async function theFirstPlan({ database }: Installation): Promise<PlanVersionId> {
  const [region] = ROAZ;
  if (!region) throw new Error('there is no ROAZ region');
  const plan: Plan = {
    id: newId<PlanId>(),
    kind: 'roaz',
    template: 'roaz-plan-2023',
    edition: 'signed-2022',
    regions: [region],
    area: { label: 'proefbelasting', municipalities: NOT_IN_SOURCE },
    origin: 'live',
  };
  const version = newId<PlanVersionId>();
  const agreements = Array.from({ length: AGREEMENTS_A_PLAN }, (_, n) => anAgreement(n + 1));
  const groups = Array.from({ length: Math.ceil(AGREEMENTS_A_PLAN / 10) }, (_, n) =>
    newItem('challenge', newId<ItemId>(), `Opgave ${n + 1} van de proefbelasting`),
  );
  const decision = { body: 'proefbelasting', on: isoDate('2023-09-01') };
  const placements = [
    ...groups.map(({ id }) => ({ item: id, parent: null })),
    ...agreements.map(({ id }, n) => ({
      item: id,
      parent: groups[Math.floor(n / 10)]?.id ?? null,
    })),
  ];
  await database.asOperator((tx) =>
    importPlan(tx, {
      plan,
      version,
      state: { stage: 'drafting', proposal: decision, profile: decision, rounds: [] },
      content: {
        about: newAbout('Plan 1 van de proefbelasting'),
        outline: { levels: [], placements, links: [] },
        items: [...groups, ...agreements],
        targets: [],
      },
    }),
  );
  return version;
}

const COPIED = [
  'plan',
  'plan_version',
  'plan_region',
  'plan_summary',
  'plan_unit',
  'plan_unit_revision',
  'plan_outline_shown',
];

/** What differs in a copy; a column that a table does not have is left out. */
const OF_THE_COPY: Readonly<Record<string, string>> = {
  plan: 'c.plan',
  version: 'c.version',
  region: 'c.region',
  regions: 'array[c.region]',
  kind: 'c.kind',
  template: 'c.template',
  name: "'Plan ' || c.n || ' van de proefbelasting'",
};

function idOf(table: string): string {
  if (table === 'plan') return 'c.plan';
  if (table === 'plan_version') return 'c.version';
  return "case when t.unit in ('about', 'outline') then c.version else t.id end";
}

/**
 * Fills a database up to `size` times 41 plans with 3,000 agreements. The first stand in the real regions; the others in made-up regions beside
 * them, as a country that is so much larger would have: what one region holds stays what it is.
 */
export async function loadPlans(installation: Installation, size: number): Promise<void> {
  await asOwner(installation, async (sql) => {
    const known = await sql<
      { version: string }[]
    >`select id as version from iza.plan_version order by id limit 1`;
    const first = known[0]?.version ?? (await theFirstPlan(installation));
    const [{ there } = { there: 0 }] = await sql<{ there: number }[]>`
      select count(*)::int as there from iza.plan_version`;
    const wanted = size * REGIONS.length;
    await sql`
      create temp table copies as
      select n, uuidv7() as plan, uuidv7() as version,
        coalesce((${REGIONS}::text[])[n], 'sub-load-' || n) as region,
        case when n <= ${ROAZ.length} then 'roaz' else 'regional' end as kind,
        case when n <= ${ROAZ.length} then 'roaz-plan-2023' else 'regional-plan-2023' end as template
      from generate_series(${there + 1}::int, ${wanted}::int) n`;
    await sql`
      insert into iza.region (id, kind, name, origin)
      select region, 'sub-region', 'Proefregio ' || n, 'operator' from copies where n > ${REGIONS.length}`;
    for (const table of COPIED) {
      const columns = await sql<{ name: string }[]>`
        select column_name as name from information_schema.columns
        where table_schema = 'iza' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`;
      const values = columns.map(({ name }) =>
        name === 'id' ? idOf(table) : (OF_THE_COPY[name] ?? `t.${name}`),
      );
      const key =
        table === 'plan'
          ? 'id'
          : table === 'plan_region'
            ? 'plan'
            : table === 'plan_version'
              ? 'id'
              : 'version';
      const from =
        key === 'plan' || table === 'plan'
          ? `(select plan from iza.plan_version where id = '${first}')`
          : `'${first}'`;
      await sql.unsafe(`alter table iza.${table} disable trigger user`);
      await sql.unsafe(`
        insert into iza.${table} (${columns.map(({ name }) => name).join(', ')})
        select ${values.join(', ')} from iza.${table} t cross join copies c where t.${key} = ${from}`);
      await sql.unsafe(`alter table iza.${table} enable trigger user`);
    }
    await sql`drop table copies`;
    await loadTransformations(sql, size);
    await sql.unsafe('vacuum analyze');
  });
}
