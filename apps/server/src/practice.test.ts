import { setState } from '@iza/db/plan';
import { isoDate, partyIdSchema, regionIdSchema } from '@iza/domain/values';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

let service: TestService;
let leader: Visitor;
let neighbour: Visitor;
let drenthe: Awaited<ReturnType<typeof ownPlan>>;
let regional: typeof drenthe;

beforeAll(async () => {
  service = await testService();
  leader = await service.as('Programmamanager Zilveren Kruis Drenthe');
  neighbour = await service.as('Programmamanager Zilveren Kruis IJssel-Vecht');
  drenthe = await ownPlan(leader);
  const regions = [regionIdSchema.parse('iza-ijssel-vecht')];
  const name = 'Regioplan IJssel-Vecht';
  await neighbour.api.plan.begin.mutate({ key: aKey(), kind: 'regional', regions, name });
  regional = await ownPlan(neighbour);
});
afterAll(() => service.stop());

const seen = (who: Visitor, { version }: typeof drenthe, typed = '') =>
  who.api.practice.ofPlan.query({ version, typed });
const mark = async (who: Visitor) => {
  const { agreements } = await seen(leader, drenthe);
  const practice = {
    item: agreements[0]!.item,
    why: 'Het scheelt nachtelijke ritten',
    contact: partyIdSchema.parse('isala'),
  };
  return who.api.practice.mark.mutate({ version: drenthe.version, key: aKey(), practice });
};

test('nothing of a plan that is not adopted can be marked as an example', async () => {
  expect(await mark(leader)).toMatchObject({
    refusals: [{ code: 'not-allowed', clause: 'B.5.j' }],
  });
});

test('a leader marks an agreement of the adopted plan; others, who read that plan with its sections, find it by topic and copy it with its source', async () => {
  const { version } = await leader.api.plan.open.query({ plan: drenthe.plan });
  const { state, contentRevision: adoptedRevision } = version;
  if (state.stage !== 'drafting') throw new Error(state.stage);
  const adopted = { body: 'Regiotafel', on: isoDate('2024-01-31') };
  await service.database.asOperator((tx) =>
    setState(tx, version.id, { ...state, stage: 'adopted', adopted, adoptedRevision }),
  );
  const read = await neighbour.api.plan.open.query({ plan: drenthe.plan, version: version.id });
  const kinds = new Set(read.items.map(({ content }) => content.type));
  expect([...kinds].toSorted()).toEqual(['agreement', 'challenge']);
  expect(read.items.every(({ content }) => content.inPlan)).toBe(true);
  expect(await mark(leader)).toMatchObject({ kind: 'saved' });
  expect(await mark(leader)).toMatchObject({ refusals: [{ code: 'stands-so-already' }] });
  const provider = await service.as('Strateeg UMCG Drenthe');
  expect(await mark(provider)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  const ministry = await service.as('Programmateam VWS');
  const [found] = await ministry.api.practice.find.query({ typed: 'ritten' });
  expect(found).toMatchObject({ planName: drenthe.name, contactName: 'Isala' });
  expect(await ministry.api.practice.find.query({ typed: 'gebitsverzorging' })).toEqual([]);
  const copied = await neighbour.api.practice.copy.mutate({
    version: regional.version,
    key: aKey(),
    practice: found!.id,
  });
  if (copied.kind !== 'saved') throw new Error(JSON.stringify(copied));
  const { items } = await neighbour.api.plan.open.query({ plan: regional.plan });
  expect(items.find(({ content }) => content.id === copied.item)?.content).toMatchObject({
    title: found!.title,
    inPlan: false,
    source: { name: expect.stringContaining(drenthe.name) },
  });
  const refused = await leader.api.practice.copy.mutate({
    version: drenthe.version,
    key: aKey(),
    practice: found!.id,
  });
  expect(refused).toMatchObject({ refusals: [{ code: 'content-stands-still' }] });
});

test('a mark is taken away with a reason, and nobody finds it any more', async () => {
  const { own } = await seen(leader, drenthe);
  const practice = own[0]!.id;
  const withdraw = { version: drenthe.version, key: aKey(), practice, reason: 'Loopt niet meer' };
  expect(await leader.api.practice.withdraw.mutate(withdraw)).toMatchObject({ kind: 'saved' });
  expect((await seen(neighbour, regional)).others).toEqual([]);
});
