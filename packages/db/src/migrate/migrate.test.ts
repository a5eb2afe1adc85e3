import { isoDate } from '@iza/domain/values';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../connection/index.ts';
import { listPlans, readPlanContent } from '../plan/index.ts';
import * as schema from '../schema/index.ts';
import { aScene, anImportedPlan, someone, STATES, ZWOLLE } from '../testing/scene.ts';
import { dropDatabase, testDatabase } from '../testing/index.ts';
import { migrate } from './index.ts';
import { readMigrations } from './run-migrations.ts';

const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
});

/** A database in which nothing was migrated yet. */
async function anEmptyDatabase(): Promise<{ ownerUrl: string; serverUrl: string }> {
  const logins = inject('testLogins');
  const name = `empty_${process.pid}_${ends.length}`;
  const at = (url: string, database = name) =>
    Object.assign(new URL(url), { pathname: `/${database}` }).href;
  const sql = postgres(at(logins.ownerUrl, 'postgres'), { max: 1 });
  await sql.unsafe(`create database ${name}`);
  ends.push(async () => {
    await dropDatabase(sql, name);
    await sql.end();
  });
  return { ownerUrl: at(logins.ownerUrl), serverUrl: at(logins.serverUrl) };
}

describe('migrating', () => {
  it('is done once when several processes begin at the same time, and a second time changes nothing', async () => {
    const { ownerUrl } = await anEmptyDatabase();
    const reports = await Promise.all([migrate(ownerUrl), migrate(ownerUrl), migrate(ownerUrl)]);
    const names = (await readMigrations()).map(({ name }) => name);
    expect(reports.flatMap(({ applied }) => applied)).toEqual(names);
    expect((await migrate(ownerUrl)).applied).toEqual([]);
  });

  it('keeps what is there: a database of an earlier version with plans, and rows that an operator added', async () => {
    const { ownerUrl, serverUrl } = await anEmptyDatabase();
    await migrate(ownerUrl, { upTo: '0004_triggers.sql' });
    const database = openDatabase({ url: serverUrl, ownerUrl });
    ends.unshift(() => database.close());
    await database.asOperator(async (tx) => {
      await tx`insert into iza.party values ('isala', 'organisation', 'Isala of the operator', null, 'operator')`;
      await tx`insert into iza.region values (${ZWOLLE}, 'roaz', 'Zwolle of the operator', null, 'operator')`;
    });
    const before = { proposal: 'before import', profile: 'before import' } as const;
    const state = { ...STATES.drafting, ...before };
    const { plan, version } = await anImportedPlan(database, { state });
    await migrate(ownerUrl);
    const chair = await someone(database, { role: 'roaz-chair', region: ZWOLLE });
    const content = await database.asActor(chair.token, (tx) => readPlanContent(tx, version));
    expect(content).toMatchObject({ items: [{}, {}], targets: [{}, {}] });
    const cards = await database.asActor(chair.token, (tx) => listPlans(tx, { plans: [plan.id] }));
    expect(cards).toMatchObject([{ imported: true, reported: false }]);
    const [names] = await database.asOperator(
      (tx) => tx`
        select (select name from iza.party where id = 'isala') as party, (select name from iza.region where id = ${ZWOLLE}) as region`,
    );
    expect(names).toEqual({ party: 'Isala of the operator', region: 'Zwolle of the operator' });
  });

  it('refuses a database that is for something else before anything in it changes', async () => {
    const { ownerUrl } = await anEmptyDatabase();
    await migrate(ownerUrl, { upTo: '0006_newest_version.sql' });
    const sql = postgres(ownerUrl, { max: 1 });
    await sql`insert into iza.installation (mode) values ('live')`;
    const date = isoDate('2024-02-01');
    await expect(
      migrate(ownerUrl, { installation: { mode: 'demonstration', date } }),
    ).rejects.toMatchObject({ name: 'OtherInstallation', mode: 'live' });
    const [last] = await sql`select max(name) as name from iza_migration.applied`;
    expect(last).toEqual({ name: '0006_newest_version.sql' });
    const { installation } = await migrate(ownerUrl, { installation: { mode: 'live' } });
    expect(installation).toEqual({ mode: 'live' });
    await sql.end();
  });

  it('refuses a database of a newer version, and one in which an applied migration reads differently', async () => {
    const { ownerUrl, drop } = await testDatabase();
    ends.push(drop);
    const sql = postgres(ownerUrl, { max: 1 });
    await sql`insert into iza_migration.applied (name, hash) values ('9999_later.sql', 'x')`;
    await expect(migrate(ownerUrl)).rejects.toThrow('newer');
    await sql`delete from iza_migration.applied where name like '9999%'`;
    await sql`update iza_migration.applied set hash = 'x' where name like '0001%'`;
    await expect(migrate(ownerUrl)).rejects.toThrow('changed');
    await sql.end();
  });
});

describe('the migrated database', () => {
  it('has the tables and columns of the schema, with the same types and nulls, and no others', async () => {
    const { database, end } = await aScene();
    ends.push(end);
    const columns = await database.asOperator(
      (tx) => tx<{ name: string; required: boolean }[]>`
        select table_name || '.' || column_name as name, is_nullable = 'NO' as required
        from information_schema.columns where table_schema = 'iza' order by 1`,
    );
    const described = Object.values(schema).flatMap((table) => {
      if (!(table instanceof PgTable)) return [];
      const config = getTableConfig(table);
      return config.columns.map((column) => ({
        name: `${config.name}.${column.name}`,
        required: column.notNull,
      }));
    });
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(columns.toSorted(byName)).toEqual(described.toSorted(byName));
  });

  it('says of every table and column what it means', async () => {
    const { database, end } = await aScene();
    ends.push(end);
    const silent = await database.asOperator(
      (tx) => tx`
        select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'iza'::regnamespace and c.relkind = 'r'
          and (col_description(c.oid, a.attnum) is null or obj_description(c.oid, 'pg_class') is null)`,
    );
    expect([...silent]).toEqual([]);
  });
});
