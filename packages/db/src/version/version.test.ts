import { newItem, type PlanItem } from '@iza/domain/plan';
import { comparedContent, isSamePlan, comparePlans } from '@iza/domain/comparison';
import type { ItemId, NamedVersionId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import { insertUnits, readPlanContent, writeUnit } from '../plan/index.ts';
import {
  aScene,
  anImportedPlan,
  FAR_AWAY,
  newId,
  someone,
  ZWOLLE,
  type Imported,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  bringBack,
  listNamedVersions,
  listSavedDays,
  nameVersion,
  readContentAsOf,
} from './index.ts';

let scene: Scene;
let chair: Someone;
let ministry: Someone;
let stranger: Someone;

beforeAll(async () => {
  scene = await aScene();
  chair = await someone(scene.database, { role: 'roaz-chair', region: ZWOLLE });
  ministry = await someone(scene.database, { role: 'vws-programme' });
  stranger = await someone(scene.database, { role: 'market-leader', region: FAR_AWAY });
});
afterAll(() => scene.end());

async function as<T>(who: Someone, work: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await scene.database.asActor(who.token, async (tx) => ({ value: await work(tx) }));
  if (done === 'no session') throw new Error(done);
  return done.value;
}

const asOf = (who: Someone, { version }: Imported, revision: number) =>
  as(who, (tx) => readContentAsOf(tx, version, revision));

/** Saves an item anew; `change` is laid over what stands there. */
async function save({ version }: Imported, item: string, change: Partial<PlanItem>) {
  return as(chair, async (tx) => {
    const content = await readPlanContent(tx, version);
    const unit = content?.items.find((other) => other.content.id === item);
    if (!unit) throw new Error('no item');
    const next = { ...unit.content, ...change } as PlanItem;
    const written = await writeUnit(tx, version, { unit: 'item', content: next }, unit.revision);
    if (written === 'conflict') throw new Error(written);
    return written.contentRevision;
  });
}

describe('a plan as it stood', () => {
  it('is what was read then, on every revision', async () => {
    const plan = await anImportedPlan(scene.database);
    const seen: { revision: number; content: NonNullable<Awaited<ReturnType<typeof asOf>>> }[] = [];
    for (const title of ['one', 'two', 'three']) {
      const revision = await save(plan, plan.item, { title });
      const content = await as(chair, (tx) => readPlanContent(tx, plan.version));
      if (content) seen.push({ revision, content });
    }
    for (const { revision, content } of seen) {
      expect(await asOf(chair, plan, revision)).toEqual(content);
    }
    expect(await asOf(chair, plan, 0)).toBeNull();
  });

  it('shows the ministry what was in the plan then, and nothing of the working corner, also where an item went to and fro', async () => {
    const plan = await anImportedPlan(scene.database);
    const inside = await save(plan, plan.item, { title: 'in the plan' });
    const outside = await save(plan, plan.item, { inPlan: false, title: 'a thought' });
    const again = await save(plan, plan.item, { inPlan: true, title: 'in again' });
    const titles = async (revision: number) => {
      const content = await asOf(ministry, plan, revision);
      return {
        items: content?.items.map(({ content: item }) => item.title),
        targets: content?.targets.length,
        placed: content?.outline.content.placements.map(({ item, parent }) => [item, parent]),
      };
    };
    expect(await titles(inside)).toEqual({
      items: ['in the plan'],
      targets: 1,
      placed: [[plan.item, null]],
    });
    expect(await titles(outside)).toEqual({ items: [], targets: 0, placed: [] });
    expect(await titles(again)).toEqual({
      items: ['in again'],
      targets: 1,
      placed: [[plan.item, null]],
    });
    expect(JSON.stringify(await asOf(ministry, plan, outside))).not.toContain('thought');
  });

  it('is nothing for who is from elsewhere, and nothing without an actor', async () => {
    const plan = await anImportedPlan(scene.database);
    expect(await asOf(stranger, plan, 1)).toBeNull();
    const alone = scene.database.asNobody((tx) => readContentAsOf(tx, plan.version, 1));
    expect(await alone).toBeNull();
  });
});

describe('bringing back', () => {
  it('writes what was there as new saves: what was removed returns, what came later goes, nothing is lost', async () => {
    const plan = await anImportedPlan(scene.database);
    const { version } = plan;
    const added = newItem('agreement', newId<ItemId>(), 'later');
    const before = await asOf(chair, plan, 1);
    await save(plan, plan.item, { title: 'changed', inPlan: false });
    await as(chair, (tx) => insertUnits(tx, version, [{ unit: 'item', content: added }]));
    const changed = await as(chair, (tx) => readPlanContent(tx, version));
    if (!before || !changed) throw new Error('no content');
    const revision = await as(chair, (tx) =>
      bringBack(tx, version, {
        writes: before.items.map(({ content }) => ({ unit: 'item', content })),
        remove: [{ unit: 'item', id: added.id }],
      }),
    );
    const now = await as(chair, (tx) => readPlanContent(tx, version));
    if (!now) throw new Error('no content');
    const same = comparePlans(comparedContent(before), comparedContent(now));
    expect(isSamePlan(same)).toBe(true);
    expect(await asOf(chair, plan, revision)).toEqual(now);
    expect(await asOf(chair, plan, 3)).toEqual(changed);
    const shown = await as(ministry, (tx) => readPlanContent(tx, version));
    expect(shown?.targets.map(({ content }) => content.on)).toEqual([plan.item]);
    await as(chair, (tx) =>
      bringBack(tx, version, {
        writes: changed.items.map(({ content }) => ({ unit: 'item', content })),
        remove: [],
      }),
    );
    const undone = await as(chair, (tx) => readPlanContent(tx, version));
    expect(undone?.items.map(({ content }) => content)).toEqual(
      changed.items.map(({ content }) => content),
    );
  });
});

describe('moments', () => {
  it('carry a name only on content that was saved, and are told to insiders', async () => {
    const plan = await anImportedPlan(scene.database);
    const named = { version: plan.version, name: 'Versie voor bestuur', note: null };
    const name = (revision: number) =>
      as(chair, (tx) => nameVersion(tx, { ...named, id: newId<NamedVersionId>(), revision }));
    await name(1);
    await expect(name(7)).rejects.toMatchObject({ code: 'no-such-revision' });
    const list = (who: Someone) => as(who, (tx) => listNamedVersions(tx, [plan.version]));
    expect(await list(chair)).toMatchObject([
      { name: 'Versie voor bestuur', revision: 1, madeBy: chair.name },
    ]);
    expect(await list(ministry)).toEqual([]);
  });

  it('are told per day, with who saved', async () => {
    const plan = await anImportedPlan(scene.database);
    const revision = await save(plan, plan.item, { title: 'x' });
    const days = (who: Someone) => as(who, (tx) => listSavedDays(tx, [plan.version]));
    expect(await days(chair)).toMatchObject([{ revision, saves: 2, by: [chair.name] }]);
    expect(await days(ministry)).toMatchObject([{ revision, by: [chair.name] }]);
    expect(await days(stranger)).toEqual([]);
  });
});
