import { EMPTY_ANSWER, DEFAULT_SETTINGS, type ProgressAnswer } from '@iza/domain/progress';
import { isoDate, type PartyId, type PlanId, type ProgressRoundId } from '@iza/domain/values';
import { listPublishedProgress } from '@iza/db/progress';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

let service: TestService;
let chair: Visitor;
let leader: Visitor;
let hospital: Visitor;
let ambulance: Visitor;
let ministry: Visitor;
let outsider: Visitor;
let plan: PlanId;

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  leader = await service.as('Regiomanager Menzis');
  hospital = await service.as('Bestuurder Isala');
  ambulance = await service.as('Directeur Ambulance IJsselland');
  ministry = await service.as('Programmateam VWS');
  outsider = await service.as('Voorzitter ROAZ Oost');
  ({ plan } = await ownPlan(chair));
});
afterAll(() => service.stop());

const seen = (who: Visitor) => who.api.progress.open.query({ plan });
const shown = async (who: Visitor) => (await seen(who)).shown!;
const an = (more: Partial<ProgressAnswer>): ProgressAnswer => ({ ...EMPTY_ANSWER, ...more });

async function begun(due: string): Promise<ProgressRoundId> {
  const answer = await chair.api.progress.begin.mutate({
    plan,
    key: aKey(),
    due: isoDate(due),
    note: 'Vóór de bestuurstafel',
  });
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return answer.round;
}

test('a plan that nobody chose to follow shows no progress', async () => {
  const view = await seen(chair);
  expect(view).toMatchObject({ followed: 'elsewhere', rounds: [], shown: null, mayLead: true });
  expect(view.settings.isPublic).toBe(false);
});

test('a round asks each party its own, keeps what it types to itself, and tells the ministry what was reported once it is closed', async () => {
  const round = await begun('2024-03-01');
  const all = await shown(chair);
  expect(all.lines.length).toBeGreaterThan(3);
  const [first, second] = all.lines;
  const to = { plan, round, subject: first!.subject };
  const isala = 'isala' as PartyId;
  const assigned = await chair.api.progress.assign.mutate({ ...to, key: aKey(), party: isala });
  expect(assigned.kind).toBe('saved');
  const mine = (await shown(hospital)).lines;
  expect(mine.find(({ subject }) => subject === first!.subject)).toMatchObject({ mayReport: true });
  expect(mine.every((line) => line.mine)).toBe(true);
  const elsewhere = (await shown(ambulance)).lines.map(({ subject }) => subject);
  expect(elsewhere).not.toContain(first!.subject);
  expect((await seen(ministry)).rounds).toEqual([]);

  const content = an({ status: 'behind', note: 'Te weinig mensen', help: 'Van de regiotafel' });
  const save = { ...to, key: aKey(), base: 0, content };
  expect(await hospital.api.progress.save.mutate(save)).toMatchObject({ revision: 1 });
  const again = await hospital.api.progress.save.mutate({ ...save, key: aKey() });
  expect(again.kind).toBe('conflict');
  const ofLeader = (await shown(leader)).lines.find(({ subject }) => subject === first!.subject);
  expect(ofLeader).toMatchObject({ draft: null, report: null, standing: 'awaited' });
  const notMine = { ...to, key: aKey(), answer: content };
  expect(await ambulance.api.progress.send.mutate(notMine)).toMatchObject({
    refusals: [{ code: 'not-asked-of-you' }],
  });
  const empty = { ...to, key: aKey(), answer: EMPTY_ANSWER };
  expect(await hospital.api.progress.send.mutate(empty)).toMatchObject({
    refusals: [{ code: 'status-needed' }],
  });
  const sent = await hospital.api.progress.send.mutate({ ...to, key: aKey(), answer: content });
  expect(sent.kind).toBe('saved');
  const told = (await shown(hospital)).lines.find(({ subject }) => subject === first!.subject);
  expect(told).toMatchObject({ draft: null, standing: 'reported', report: { answer: content } });

  await chair.api.progress.takeOver.mutate({ ...to, key: aKey(), subject: second!.subject });
  await chair.api.progress.send.mutate({
    ...to,
    key: aKey(),
    subject: second!.subject,
    answer: an({ status: 'done' }),
  });
  expect((await chair.api.progress.close.mutate({ plan, round, key: aKey() })).kind).toBe('saved');
  const late = { ...to, key: aKey(), answer: content };
  expect(await hospital.api.progress.send.mutate(late)).toMatchObject({
    refusals: [{ code: 'round-closed' }],
  });
  const read = await shown(ministry);
  expect(read.lines.map(({ report }) => report?.answer.status)).toEqual(['behind', 'done']);
  expect(read.asked).toBe(all.lines.length);
  await expect(seen(outsider)).rejects.toThrow('not found');
});

test('what was closed is corrected on the record, with the reason, and stays readable', async () => {
  const { id: round, lines } = await shown(chair);
  const { subject } = lines[0]!;
  const answer = an({ status: 'on-schedule', note: 'Ingehaald' });
  const to = { plan, round, subject, answer };
  const ambulances = ambulance.api.progress.correct.mutate({ ...to, key: aKey(), reason: 'x' });
  expect(await ambulances).toMatchObject({ refusals: [{ code: 'not-asked-of-you' }] });
  const reason = 'Verkeerde status aangeklikt';
  const corrected = hospital.api.progress.correct.mutate({ ...to, key: aKey(), reason });
  expect(await corrected).toMatchObject({ kind: 'saved' });
  expect((await shown(ministry)).lines[0]).toMatchObject({
    report: { answer, correction: reason },
    earlier: [{ answer: { status: 'behind' } }],
  });
});

test('the next round carries over what was said, asks nothing that is done, and is left unchanged with one click, once', async () => {
  const round = await begun('2024-06-01');
  const [first, second] = (await shown(hospital)).lines;
  expect(first).toMatchObject({
    last: { answer: { status: 'on-schedule', note: 'Ingehaald' } },
    reporter: { partyName: 'Isala', isMe: true },
  });
  expect(
    (await shown(chair)).lines.find(({ last }) => last?.answer.status === 'done'),
  ).toMatchObject({ asked: false, standing: 'finished' });
  expect((await shown(hospital)).unchangedCount).toBe(1);
  const say = () => hospital.api.progress.unchanged.mutate({ plan, round, key: aKey() });
  expect(await say()).toMatchObject({ kind: 'saved', count: 1 });
  expect(await say()).toMatchObject({ kind: 'saved', count: 0 });
  const after = (await shown(hospital)).lines;
  expect(after[0]?.report).toMatchObject({ unchanged: true, answer: { note: 'Ingehaald' } });
  expect(second?.report ?? null).toBeNull();
});

test('how progress is shown is the leaders’ to choose, and two of them do not overwrite each other', async () => {
  const content = { ...DEFAULT_SETTINGS, rhythm: 'quarter' as const, words: { behind: 'hapert' } };
  const set = (who: Visitor, base: number) =>
    who.api.progress.set.mutate({ plan, key: aKey(), base, content });
  expect(await set(hospital, 0)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
  expect((await set(chair, 0)).kind).toBe('saved');
  expect((await set(chair, 0)).kind).toBe('conflict');
  expect(await seen(chair)).toMatchObject({ settingsRevision: 1, nextDue: '2024-09-01' });
});

test('the public reads nothing of it unless the region chose so, and then no explanation and nobody’s name', async () => {
  const published = () => service.database.asAnonymous((tx) => listPublishedProgress(tx, plan));
  expect(await published()).toEqual([]);
  const set = (base: number, isPublic: boolean) =>
    chair.api.progress.set.mutate({
      plan,
      key: aKey(),
      base,
      content: { ...DEFAULT_SETTINGS, isPublic },
    });
  expect((await set(1, true)).kind).toBe('saved');
  const [round] = await published();
  expect(round?.lines.map(({ status }) => status)).toEqual(['on-schedule', 'done']);
  const told = JSON.stringify(await published());
  for (const word of ['Ingehaald', 'regiotafel', 'Isala']) expect(told).not.toContain(word);
  expect((await set(2, false)).kind).toBe('saved');
  expect(await published()).toEqual([]);
});

test('one’s own page says what is to be reported, and a leader’s which round is over', async () => {
  const { id: round, lines } = await shown(chair);
  const open = lines.find(({ report, asked }) => report === null && asked)!;
  const party = 'ambulance-ijsselland' as PartyId;
  await chair.api.progress.assign.mutate({
    plan,
    round,
    key: aKey(),
    subject: open.subject,
    party,
  });
  const { waiting } = await ambulance.api.work.mine.query();
  expect(waiting).toContainEqual(
    expect.objectContaining({ kind: 'report', round: 2, count: 1, closes: '2024-06-01' }),
  );
  const { late } = await chair.api.work.mine.query();
  expect(late.filter(({ kind }) => kind === 'round-over')).toEqual([]);
});
