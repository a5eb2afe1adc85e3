import { examplePlans } from '@iza/accord/examples';
import { openDatabase, type Database } from '@iza/db/connection';
import { migrate } from '@iza/db/migrate';
import { testDatabase, type TestDatabase } from '@iza/db/testing';
import { loadPlanHead } from '@iza/db/plan';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportPlan } from './export-plan.ts';
import { importPlan } from './import-plan.ts';

let logins: TestDatabase;
let database: Database;
let made = 0;

const newId = () => {
  made += 1;
  return `018d3b1e-0000-7000-8000-${String(made).padStart(12, '0')}`;
};
const bringIn = (file: unknown) =>
  database.asOperator((tx) => importPlan({ tx, newId, origin: 'live' }, file));

beforeAll(async () => {
  logins = await testDatabase();
  await migrate(logins.ownerUrl, { installation: { mode: 'live' } });
  database = openDatabase({ url: logins.serverUrl, ownerUrl: logins.ownerUrl });
});
afterAll(async () => {
  await database.close();
  await logins.drop();
});

describe('an imported plan', () => {
  test.each(examplePlans.map(({ name, file }) => [name, file] as const))(
    '%s is a draft, and comes out as it went in',
    async (_name, file) => {
      const imported = await bringIn(file);
      if (!imported.ok) throw new Error(JSON.stringify(imported.refusals));
      const { plan } = imported.value;
      const head = await database.asOperator((tx) => loadPlanHead(tx, { plan }));
      expect(head?.version.state).toMatchObject({ stage: 'drafting', proposal: 'before import' });
      expect(await database.asOperator((tx) => exportPlan({ tx }, { plan }))).toEqual(file);
    },
  );

  test('with one fault is not there at all', async () => {
    const [example] = examplePlans;
    const file = structuredClone(example?.file) as { items: { title: unknown }[] };
    const before = made;
    file.items.push({ title: 17 });
    expect(await bringIn(file)).toMatchObject({ ok: false });
    expect(made).toBe(before);
  });
});
