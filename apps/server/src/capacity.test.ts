import { isoDate, partyIdSchema, regionIdSchema } from '@iza/domain/values';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from './new-id.ts';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

const region = regionIdSchema.parse('roaz-zwolle');
const insurers = ['zilveren-kruis', 'menzis'].map((id) => partyIdSchema.parse(id));
const NOTICE = {
  region,
  facility: 'emergency-department' as const,
  location: 'Meppel',
  what: 'Van dag en nacht naar alleen overdag',
  from: isoDate('2024-02-01'),
  until: null,
  why: 'Er zijn te weinig verpleegkundigen voor de nacht.',
  insurers,
};
type Move = 'coordinate' | 'approve' | 'refuse' | 'effect' | 'withdraw';

let service: TestService;
let hospital: Visitor;
let chair: Visitor;
let first: Visitor;
let second: Visitor;
let ministry: Visitor;

beforeAll(async () => {
  service = await testService();
  hospital = await service.as('Bestuurder Isala');
  chair = await service.as('Voorzitter ROAZ Zwolle');
  first = await service.as('Regiomanager Zilveren Kruis');
  second = await service.as('Regiomanager Menzis');
  ministry = await service.as('Programmateam VWS');
});
afterAll(() => service.stop());

const give = (who: Visitor, more: Partial<typeof NOTICE> = {}) =>
  who.api.capacity.give.mutate({ key: aKey(), notice: { ...NOTICE, ...more } });
async function given(more: Partial<typeof NOTICE> = {}) {
  const answer = await give(hospital, more);
  if (answer.kind !== 'saved') throw new Error(answer.kind);
  const { notice } = answer;
  return {
    notice,
    move: (who: Visitor, move: Move, text = 'woorden') =>
      who.api.capacity.move.mutate({ key: aKey(), notice, move, text }),
  };
}
const waits = async (who: Visitor) =>
  (await who.api.work.mine.query()).regionMatters.map(({ matter, count }) => `${matter} ${count}`);
const saved = { kind: 'saved' };
const refusal = (code: string) => ({ refusals: [{ code }] });

test('nothing was notified until someone does, and who may not give notice is told under which clause', async () => {
  const view = await hospital.api.capacity.open.query({ region });
  expect(view).toMatchObject({
    notices: [],
    mayGive: true,
    insurers: [{ name: 'Menzis' }, { name: 'Zilveren Kruis' }],
  });
  expect(await chair.api.capacity.open.query({ region })).toMatchObject({ mayGive: false });
  expect(await give(chair)).toMatchObject({
    refusals: [{ code: 'not-allowed', clause: 'C.6.e' }],
  });
  const elsewhere = partyIdSchema.parse('onvz');
  expect(await give(hospital, { insurers: [elsewhere] })).toMatchObject(
    refusal('insurer-not-here'),
  );
  const wrong = regionIdSchema.parse('zk-zwolle');
  expect(await give(hospital, { region: wrong })).toMatchObject(refusal('not-allowed'));
});

test('a notice goes from the provider past the ROAZ and each insurer to its effect; what waits is on the page of who has to act', async () => {
  const { notice, move } = await given();
  expect(await waits(chair)).toEqual(['coordinate-notice 1']);
  expect(await waits(first)).toEqual([]);
  expect(await move(first, 'approve')).toMatchObject(refusal('no-such-move'));
  expect(await move(hospital, 'coordinate')).toMatchObject(refusal('not-your-move'));
  expect(await move(chair, 'coordinate', ' ')).toMatchObject(refusal('words-needed'));
  expect(await move(chair, 'coordinate', 'Zwolle en Hoogeveen vangen de nacht op.')).toMatchObject(
    saved,
  );
  expect(await waits(first)).toEqual(['decide-notice 1']);
  expect(await move(first, 'approve', '')).toMatchObject(saved);
  expect(await move(first, 'refuse')).toMatchObject(refusal('approved-already'));
  expect([await waits(first), await waits(second)]).toEqual([[], ['decide-notice 1']]);
  expect(await move(hospital, 'effect')).toMatchObject(refusal('no-such-move'));
  expect(await move(second, 'approve', '')).toMatchObject(saved);
  expect(await waits(hospital)).toEqual(['effect-notice 1']);
  expect(await move(hospital, 'effect', '')).toMatchObject(saved);
  expect(await waits(hospital)).toEqual([]);
  const [found] = await ministry.api.capacity.all.query();
  expect(found).toMatchObject({
    id: notice,
    state: 'in-effect',
    region: { name: 'Zwolle' },
    insurers: [{ approved: true }, { approved: true }],
    open: [],
  });
  expect(found?.moves.map((each) => each.move)).toEqual([
    'coordinate',
    'approve',
    'approve',
    'effect',
  ]);
});

test('one insurer that refuses ends it; a provider can take a notice back, with a reason', async () => {
  const refused = await given();
  await refused.move(chair, 'coordinate');
  expect(await refused.move(second, 'refuse', '')).toMatchObject(refusal('words-needed'));
  expect(await refused.move(second, 'refuse')).toMatchObject(saved);
  expect(await refused.move(first, 'approve')).toMatchObject(refusal('no-such-move'));
  const back = await given({ insurers: insurers.slice(0, 1) });
  expect(await back.move(hospital, 'withdraw', '')).toMatchObject(refusal('words-needed'));
  expect(await back.move(hospital, 'withdraw')).toMatchObject(saved);
  const { notices } = await chair.api.capacity.open.query({ region });
  expect(notices.slice(0, 2).map(({ state }) => state)).toEqual(['withdrawn', 'refused']);
});

test('what was approved takes no effect before the day that was announced', async () => {
  const later = await given({ from: isoDate('2024-06-01'), insurers: insurers.slice(0, 1) });
  await later.move(chair, 'coordinate');
  await later.move(first, 'approve');
  expect(await later.move(hospital, 'effect')).toMatchObject(refusal('before-its-day'));
  expect(await waits(hospital)).toEqual([]);
});

test('another ROAZ sees none of it, and it stands in the history of the region’s plan', async () => {
  const far = await service.as('Voorzitter ROAZ Oost');
  await expect(far.api.capacity.open.query({ region })).rejects.toThrow('not found');
  expect(await far.api.capacity.all.query()).toEqual([]);
  const { version } = await ownPlan(chair);
  const { events } = await chair.api.history.list.query({ version });
  expect(events.map(({ event }) => event)).toContainEqual(
    expect.objectContaining({ kind: 'matter-moved', matter: 'notice' }),
  );
});

test('an analysis is begun for a notice, kept with gaps, saved over nobody, and concluded once with an outcome', async () => {
  const bureau = await service.as('Medewerker bureau ROAZ Zwolle');
  const { notice } = await given();
  const title = 'SEH Meppel ’s nachts dicht';
  const begin = (who: Visitor, about = notice) =>
    who.api.capacity.beginAnalysis.mutate({ key: aKey(), region, title, notice: about });
  expect(await begin(first)).toMatchObject({
    refusals: [{ code: 'not-allowed', clause: 'C.4.a' }],
  });
  expect(await begin(bureau)).toMatchObject(saved);
  const seen = async (who: Visitor) =>
    (await who.api.capacity.analyses.query({ region })).analyses[0]!;
  const begun = await seen(hospital);
  expect(begun).toMatchObject({ state: 'draft', content: { notice }, maySave: false });
  expect(begun.gaps.length).toBe(17);
  expect(await ministry.api.capacity.allAnalyses.query()).toEqual([]);
  const [key, analysis] = [aKey, begun.id];
  const words = (outcome: string) => ({ ...begun.content, outcome });
  const save = (who: Visitor, base: number, outcome: string) =>
    who.api.capacity.saveAnalysis.mutate({ key: key(), analysis, base, content: words(outcome) });
  const conclude = (who: Visitor, outcome: string) =>
    who.api.capacity.concludeAnalysis.mutate({ key: key(), analysis, content: words(outcome) });
  const outcome = 'Doen, met een ambulance erbij';
  expect(await save(bureau, 1, '')).toMatchObject({ kind: 'saved', revision: 2 });
  expect(await save(chair, 1, 'x')).toMatchObject({ kind: 'conflict', current: { revision: 2 } });
  expect(await conclude(bureau, 'x')).toMatchObject(refusal('not-your-move'));
  expect(await conclude(chair, ' ')).toMatchObject(refusal('words-needed'));
  expect(await conclude(chair, outcome)).toMatchObject(refusal('changed-meanwhile'));
  expect(await save(chair, 2, outcome)).toMatchObject(saved);
  expect(await conclude(chair, outcome)).toMatchObject(saved);
  expect(await save(chair, 4, 'x')).toMatchObject(refusal('no-such-move'));
  expect(await ministry.api.capacity.allAnalyses.query()).toMatchObject([
    { id: begun.id, state: 'concluded', maySave: false, mayConclude: false },
  ]);
});

test('an analysis is begun from an agreement of the ROAZ plan, and each leads to the other', async () => {
  const { plan } = await ownPlan(chair);
  const { items } = await chair.api.plan.open.query({ plan });
  const { id: agreement, title } = items.find(
    ({ content }) => content.type === 'agreement',
  )!.content;
  const begin = (of: { plan: typeof plan; agreement: typeof agreement }) =>
    chair.api.capacity.beginAnalysis.mutate({ key: aKey(), region, title, notice: null, of });
  expect(await begin({ plan, agreement: newId() as never })).toMatchObject(refusal('unknown-item'));
  expect(await begin({ plan, agreement })).toMatchObject(saved);
  const [found] = (await hospital.api.capacity.analyses.query({ region })).analyses;
  expect(found).toMatchObject({
    content: { plan, agreement },
    madeFor: { plan, agreement, title },
  });
});
