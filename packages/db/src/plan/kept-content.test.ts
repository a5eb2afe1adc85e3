import { newItem } from '@iza/domain/plan';
import type { PlanId } from '@iza/domain/values';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  aScene,
  anImportedPlan,
  FAR_AWAY,
  someone,
  ZWOLLE,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import { keptContent, keptPlansOf, loadPlanHead, writeUnit } from './index.ts';

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

/** @returns the titles that someone sees in the plan, after the head said who that is; `null`: not even the head */
const titlesFor = (who: Someone, plan: PlanId) =>
  scene.database.asActor(
    who.token,
    async (tx) => {
      const head = await loadPlanHead(tx, { plan }, { open: true });
      const content = head && (await keptContent(tx, keptPlansOf(scene.database), head));
      return content && content.items.map(({ content: { title } }) => title).toSorted();
    },
    { readOnly: true },
  );

it('shows each reader its own view of a plan, whoever opened it before, and what was saved since', async () => {
  const { plan, version, item } = await anImportedPlan(scene.database);
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await titlesFor(chair, plan.id)).toEqual(['Agreement', 'Thought']);
    expect(await titlesFor(ministry, plan.id)).toEqual(['Agreement']);
    expect(await titlesFor(stranger, plan.id)).toBeNull();
  }
  const content = newItem('agreement', item, 'Agreement, said better');
  const rename = (fails: boolean) =>
    scene.database.asActor(chair.token, async (tx) => {
      await writeUnit(tx, version, { unit: 'item', content }, 1);
      if (fails) throw new Error('broken off');
    });
  await expect(rename(true)).rejects.toThrow('broken off');
  expect(await titlesFor(chair, plan.id)).toEqual(['Agreement', 'Thought']);
  await rename(false);
  expect(await titlesFor(chair, plan.id)).toEqual(['Agreement, said better', 'Thought']);
  expect(await titlesFor(ministry, plan.id)).toEqual(['Agreement, said better']);
});
