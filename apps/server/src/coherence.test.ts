import { newItem, type PlanItem } from '@iza/domain/plan';
import { isoDate, itemIdSchema, partyIdSchema, regionIdSchema } from '@iza/domain/values';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from './new-id.ts';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

let service: TestService;
let chair: Visitor;
let neighbour: Visitor;
let ministry: Visitor;
let roaz: Awaited<ReturnType<typeof ownPlan>>;
let regional: typeof roaz;
let own: PlanItem;
let other: PlanItem;

const TITLE = 'Palliatieve teleconsultatie nachtdienst';

function agreement(day: string): PlanItem {
  const item = newItem('agreement', itemIdSchema.parse(newId()), TITLE);
  if (item.type !== 'agreement') throw new Error(item.type);
  const open = { open: 'leftOpen' as const };
  const when = { known: { on: isoDate(day) } };
  return { ...item, phases: [{ area: open, scale: open, when, entry: open, targets: open }] };
}
const add = (who: Visitor, { version }: typeof roaz, item: PlanItem) =>
  who.api.item.add.mutate({ version, key: aKey(), items: [{ item, parent: null }] });
const besides = (who: Visitor, { version }: typeof roaz) =>
  who.api.coherence.open.query({ version });
const matters = async (who: Visitor) =>
  (await who.api.work.mine.query()).waiting.flatMap((each) =>
    each.kind === 'matter' ? [`${each.matter} ${each.count}`] : [],
  );

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  neighbour = await service.as('Programmamanager Zilveren Kruis IJssel-Vecht');
  ministry = await service.as('Programmateam VWS');
  roaz = await ownPlan(chair);
  const regions = [regionIdSchema.parse('iza-ijssel-vecht')];
  const name = 'Regioplan IJssel-Vecht';
  await neighbour.api.plan.begin.mutate({ key: aKey(), kind: 'regional', regions, name });
  regional = await ownPlan(neighbour);
  [own, other] = [agreement('2025-06-01'), agreement('2026-06-01')];
  await add(neighbour, regional, own);
  await add(chair, roaz, other);
});
afterAll(() => service.stop());

test('a draft of a neighbour stays the neighbour’s: it is not laid beside a plan', async () => {
  expect((await besides(neighbour, regional)).beside).toEqual([]);
  expect((await besides(chair, roaz)).beside.map(({ plan }) => plan)).not.toContain(regional.plan);
});

/** The ROAZ opens its consultation: leaders of overlapping regions read it from then on. */
async function consult(): Promise<void> {
  const { version } = await chair.api.plan.open.query({ plan: roaz.plan });
  const { id, contentRevision } = version;
  const invited = [partyIdSchema.parse('patientenfederatie')];
  const closes = isoDate('2024-03-01');
  const command = { command: 'open-consultation' as const, invited, closes };
  await chair.api.step.ask.mutate({ version: id, key: aKey(), contentRevision, command });
  for (const name of ['Regiomanager Zilveren Kruis', 'Regiomanager Menzis']) {
    const signer = await service.as(name);
    const { pending } = await signer.api.plan.open.query({ plan: roaz.plan });
    await signer.api.step.sign.mutate({ version: id, key: aKey(), step: pending!.id });
  }
}

test('once it may be read, agreements on the same topic with another date stand side by side', async () => {
  await consult();
  const { beside, findings } = await besides(neighbour, regional);
  expect(beside.map(({ plan }) => plan)).toEqual([roaz.plan]);
  expect(findings[0]).toMatchObject({
    own: { item: own.id, title: TITLE },
    other: { plan: roaz.plan, item: other.id },
    double: true,
    differences: [{ in: 'date', own: '2025-06-01', other: '2026-06-01' }],
    dismissed: null,
  });
});

test('a hint that was dismissed keeps its reason, until one of both says something else', async () => {
  const { version } = regional;
  const [finding] = (await besides(neighbour, regional)).findings;
  const dismissal = {
    item: own.id,
    otherPlan: roaz.plan,
    otherItem: other.id,
    says: finding!.says,
    reason: 'Eerst een proef hier',
  };
  const dismiss = () => neighbour.api.coherence.dismiss.mutate({ version, key: aKey(), dismissal });
  expect(await dismiss()).toMatchObject({ kind: 'saved' });
  expect(await dismiss()).toMatchObject({ refusals: [{ code: 'stands-so-already' }] });
  expect((await besides(neighbour, regional)).findings[0]?.dismissed).toMatchObject({
    reason: 'Eerst een proef hier',
  });
  const content = { ...agreement('2025-09-01'), id: own.id };
  const unit = { unit: 'item' as const, content };
  await neighbour.api.unit.save.mutate({ version, key: aKey(), base: 1, unit });
  expect((await besides(neighbour, regional)).findings[0]?.dismissed).toBeNull();
});

test('what leans on another plan is told on both sides, to who may read the plan that leans', async () => {
  const { version } = regional;
  const lean = { item: own.id, onPlan: roaz.plan, onItem: other.id, why: 'Eén dienst' };
  const say = () => neighbour.api.coherence.lean.mutate({ version, key: aKey(), lean });
  expect(await say()).toMatchObject({ kind: 'saved' });
  expect(await say()).toMatchObject({ refusals: [{ code: 'linked-already' }] });
  const here = await besides(neighbour, regional);
  expect(here.leansOn).toMatchObject([
    { on: { item: other.id }, later: { own: '2025-09-01', other: '2026-06-01' } },
  ]);
  expect((await besides(chair, roaz)).leanedOnBy).toEqual([]);
  const there = await ministry.api.coherence.open.query({ version: roaz.version });
  expect(there.leanedOnBy).toMatchObject([{ leaning: { item: own.id, planName: regional.name } }]);
  expect(there.findings).toEqual([]);
});

test('a signal is recorded by a market leader, answered by who writes the plan, asked on and closed; the ministry sees it', async () => {
  const about = [{ plan: roaz.plan, item: other.id, title: TITLE }];
  const signal = { to: roaz.plan, about, text: 'Dit is te laat voor ons.' };
  const refused = await chair.api.signal.make.mutate({
    version: roaz.version,
    key: aKey(),
    signal,
  });
  expect(refused).toMatchObject({ refusals: [{ code: 'not-allowed', clause: 'B.3.e' }] });
  const made = await neighbour.api.signal.make.mutate({
    version: regional.version,
    key: aKey(),
    signal,
  });
  if (made.kind !== 'saved') throw new Error(made.kind);
  expect(await matters(chair)).toEqual(['answer-signal 1']);
  expect(await matters(neighbour)).toEqual([]);
  const move = (who: Visitor, to: 'answer' | 'ask-again' | 'close', text = 'woorden') =>
    who.api.signal.move.mutate({ key: aKey(), signal: made.signal, move: to, text });
  expect(await move(neighbour, 'answer')).toMatchObject({ refusals: [{ code: 'not-your-move' }] });
  expect(await move(chair, 'answer', ' ')).toMatchObject({ refusals: [{ code: 'words-needed' }] });
  expect(await move(chair, 'answer')).toMatchObject({ kind: 'saved' });
  expect(await matters(neighbour)).toEqual(['close-signal 1']);
  expect(await move(neighbour, 'ask-again')).toMatchObject({ kind: 'saved' });
  expect(await move(neighbour, 'close', '')).toMatchObject({ kind: 'saved' });
  expect(await move(chair, 'answer')).toMatchObject({ refusals: [{ code: 'no-such-move' }] });
  expect(await ministry.api.signal.all.query()).toMatchObject([
    { state: 'closed', from: { name: regional.name }, moves: [{}, {}, {}], open: [] },
  ]);
  const elsewhere = await service.as('Programmamanager CZ Zuid');
  expect(await elsewhere.api.signal.all.query()).toEqual([]);
});
