import {
  mayAnalyse,
  mayReadAnalysis,
  moveAnalysis,
  newAnalysis,
  type AnalysisState,
} from '@iza/domain/capacity';
import type { ImpactAnalysisId } from '@iza/domain/values';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import { everyone, OTHER, type Acting } from '../testing/permission-scene.ts';
import { writes } from '../testing/raw.ts';
import { aScene, newId, ZWOLLE, ZWOLLE_CARE_OFFICE, type Scene } from '../testing/scene.ts';

type Seeded = { readonly id: ImpactAnalysisId; readonly state: AnalysisState };

const TABLES = ['impact_analysis', 'impact_analysis_save'];
const content = { ...newAnalysis('x'), outcome: 'x' };

let scene: Scene;
let people: Acting[];
let analyses: Seeded[];

async function seed(tx: Tx): Promise<Seeded[]> {
  for (const table of TABLES) await tx.unsafe(`alter table iza.${table} disable trigger user`);
  const found: Seeded[] = (['draft', 'concluded'] as const).map((state) => ({
    id: newId<ImpactAnalysisId>(),
    state,
  }));
  for (const { id, state } of found) {
    await tx`
      insert into iza.impact_analysis (id, region, at, person, person_name, party)
      values (${id}, ${ZWOLLE}, now(), ${newId()}, 'Seeded', ${OTHER})`;
    await tx`
      insert into iza.impact_analysis_save (analysis, revision, content, concludes, at, person, person_name, party)
      values (${id}, 1, ${tx.json(content as never)}, ${state === 'concluded'}, now(), ${newId()}, 'Seeded', ${OTHER})`;
  }
  for (const table of TABLES) await tx.unsafe(`alter table iza.${table} enable trigger user`);
  return found;
}

beforeAll(async () => {
  scene = await aScene();
  people = await everyone(scene.database);
  analyses = await scene.database.asOperator(seed);
});
afterAll(() => scene.end());

const begin = (tx: Tx, region: string) =>
  tx`insert into iza.impact_analysis (id, region) values (${newId()}, ${region})`;
const save = (tx: Tx, id: string, revision: number, concludes: boolean) => tx`
  insert into iza.impact_analysis_save (analysis, revision, content, concludes)
  values (${id}, ${revision}, '{}', ${concludes})`;

it('is read, begun, saved and concluded exactly as the domain says: each role x relation x state x command', async () => {
  const faults: string[] = [];
  const expectSame = (what: string, is: unknown, should: unknown) => {
    if (is !== should) faults.push(`${what}: ${String(is)}, not ${String(should)}`);
  };
  for (const acting of people) {
    const who = `${acting.role} ${acting.region ?? ''}`;
    await scene.database.asActor(acting.token, async (tx, { actor }) => {
      const begins = await writes(tx, (t) => begin(t, ZWOLLE));
      expectSame(`${who} begins`, begins, mayAnalyse(actor, ZWOLLE, 'save'));
      const elsewhere = await writes(tx, (t) => begin(t, ZWOLLE_CARE_OFFICE));
      expectSame(`${who} begins where there is no ROAZ`, elsewhere, false);
      for (const { id, state } of analyses) {
        const [counts] = await tx<{ heads: number; saves: number }[]>`
          select (select count(*) from iza.impact_analysis where id = ${id})::int as heads,
            (select count(*) from iza.impact_analysis_save where analysis = ${id})::int as saves`;
        const reads = mayReadAnalysis(actor, ZWOLLE, state) ? 1 : 0;
        expectSame(`${who} reads ${state}`, counts?.heads, reads);
        expectSame(`${who} reads the save of ${state}`, counts?.saves, reads);
        for (const command of ['save', 'conclude'] as const) {
          const moved = await writes(tx, (t) => save(t, id, 2, command === 'conclude'));
          const { ok } = moveAnalysis(state, command, content, actor, ZWOLLE);
          expectSame(`${who} ${command} ${state}`, moved, ok);
          const over = await writes(tx, (t) => save(t, id, 1, command === 'conclude'));
          expectSame(`${who} ${command} over another’s ${state}`, over, false);
        }
      }
      const rewrites = await writes(
        tx,
        (t) => t`update iza.impact_analysis_save set content = '{}'`,
      );
      expectSame(`${who} rewrites`, rewrites, false);
    });
  }
  expect(faults).toEqual([]);
}, 120_000);
