import { digestLines } from '@iza/api/notification';
import { asPerson } from '@iza/db/session';
import type { Meeting } from '@iza/domain/meeting';
import { isoDate, meetingPointIdSchema, regionIdSchema } from '@iza/domain/values';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from './new-id.ts';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

const region = regionIdSchema.parse('roaz-zwolle');
const point = {
  id: meetingPointIdSchema.parse(newId()),
  title: 'Nacht in Meppel',
  source: 'own' as const,
  plan: null,
  notes: '',
};
const MEETING: Meeting = {
  title: 'ROAZ-overleg',
  on: isoDate('2024-02-01'),
  time: '14.00 uur',
  place: 'Zwolle',
  invited: [],
  others: 'Zorgbelang',
  points: [point],
};

let service: TestService;
let chair: Visitor;
let hospital: Visitor;

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  hospital = await service.as('Bestuurder Isala');
});
afterAll(() => service.stop());

const get = (path: string, { cookie }: Visitor) =>
  fetch(`${service.address}${path}`, { headers: { cookie } });
const saved = { kind: 'saved' };
const refusal = (code: string) => ({ refusals: [{ code }] });

async function planned(more: Partial<Meeting> = {}) {
  const content = { ...MEETING, ...more };
  const answer = await chair.api.meeting.plan.mutate({ key: aKey(), region, meeting: content });
  if (answer.kind !== 'saved') throw new Error(answer.kind);
  const { meeting } = answer;
  const open = (who: Visitor) => who.api.meeting.open.query({ meeting });
  return {
    meeting,
    content,
    open,
    save: (who: Visitor, base: number, next: Meeting) =>
      who.api.meeting.save.mutate({ key: aKey(), meeting, base, content: next }),
    move: async (who: Visitor, move: 'hold' | 'close' | 'cancel') =>
      who.api.meeting.move.mutate({
        key: aKey(),
        meeting,
        move,
        content: (await open(chair)).content,
      }),
  };
}

test('a meeting is planned by who writes the plan, read by the region’s people, and is not there for the ministry or another ROAZ', async () => {
  const { open, save, content } = await planned();
  const refused = await hospital.api.meeting.plan.mutate({ key: aKey(), region, meeting: MEETING });
  expect(refused).toMatchObject(refusal('not-allowed'));
  expect(await open(hospital)).toMatchObject({ state: 'planned', mayWrite: false, moves: [] });
  expect(await save(hospital, 1, content)).toMatchObject(refusal('not-allowed'));
  for (const name of ['Programmateam VWS', 'Voorzitter ROAZ Oost']) {
    const far = await service.as(name);
    await expect(open(far)).rejects.toThrow('not found');
    await expect(far.api.meeting.list.query({ region })).rejects.toThrow('not found');
  }
  expect(await save(chair, 1, { ...content, place: 'Online' })).toMatchObject({ revision: 2 });
  expect(await save(chair, 1, content)).toMatchObject({
    kind: 'conflict',
    current: { revision: 2, content: { place: 'Online' } },
  });
});

test('an agenda is put together from what is open in the region’s plans', async () => {
  const { version, plan } = await ownPlan(chair);
  const before = await chair.api.meeting.matters.query({ region });
  expect(before).toContainEqual(
    expect.objectContaining({ source: 'gaps', plan: expect.objectContaining({ id: plan }) }),
  );
  const text = 'Dit punt moet besproken worden.';
  await chair.api.comment.add.mutate({ key: aKey(), version, item: null, parent: null, text });
  const after = await chair.api.meeting.matters.query({ region });
  const comments = (open: typeof after) => open.find(({ source }) => source === 'comments')?.count;
  expect(comments(after)).toBe((comments(before) ?? 0) + 1);
});

/** What a browser hears on its event stream, as text; read until closed. */
async function listening({ cookie }: Visitor) {
  const stop = new AbortController();
  const answer = await fetch(`${service.address}/live`, {
    headers: { cookie },
    signal: stop.signal,
  });
  const heard = { text: '', close: () => stop.abort() };
  const read = async () => {
    for await (const chunk of answer.body!)
      heard.text += Buffer.from(chunk as Uint8Array).toString();
  };
  read().catch(() => undefined);
  await expect.poll(() => heard.text).toContain('ready');
  return heard;
}

test('colleagues hear at once of what is noted, by ids only; the ministry and another ROAZ hear nothing', async () => {
  const [own, ministry, far] = await Promise.all(
    ['Bestuurder Isala', 'Programmateam VWS', 'Voorzitter ROAZ Oost'].map(async (name) =>
      listening(await service.as(name)),
    ),
  );
  const { meeting, save, content } = await planned();
  await save(chair, 1, { ...content, points: [{ ...point, notes: 'Geheim van de regio' }] });
  const told = `event: beside\ndata: ${JSON.stringify({ what: 'meeting', about: meeting, region })}`;
  await expect.poll(() => own!.text.split(told).length).toBe(3);
  expect(own!.text).not.toContain('Geheim');
  for (const other of [ministry, far]) expect(other!.text).not.toContain('beside');
  for (const each of [own, ministry, far]) each!.close();
});

test('what is decided is recorded with the plan, what is agreed stands on the page of who does it, and the report is closed', async () => {
  const { version } = await ownPlan(chair);
  const { meeting, open, move, save } = await planned();
  const onPoint = () => ({ key: aKey(), meeting, point: point.id });
  const decision = {
    body: 'ROAZ Zwolle',
    party: null,
    subject: 'other' as const,
    outcome: 'agreed' as const,
    text: 'De nacht gaat door tot 1 juni.',
    evidence: '',
  };
  const decide = () => chair.api.meeting.noteDecision.mutate({ ...onPoint(), version, decision });
  expect(await decide()).toMatchObject(refusal('not-held'));
  expect(await move(hospital, 'hold')).toMatchObject(refusal('not-your-move'));
  expect(await move(chair, 'hold')).toMatchObject(saved);
  expect(await decide()).toMatchObject(saved);
  const { decisions } = await chair.api.decision.open.query({ version });
  expect(decisions[0]).toMatchObject({ text: decision.text, on: '2024-02-01', outcome: 'agreed' });
  const { people } = await open(chair);
  const owner = people.find(({ name }) => name === 'Bestuurder Isala')?.person;
  if (!owner) throw new Error('nobody there');
  const action = { what: 'Rooster voor de nacht maken', owner, due: isoDate('2024-02-15') };
  const act = (more: object = {}) =>
    chair.api.meeting.noteAction.mutate({ ...onPoint(), action, ...more });
  expect(await act({ point: newId() })).toMatchObject(refusal('no-such-point'));
  expect(await act()).toMatchObject(saved);
  expect(await save(chair, 2, { ...MEETING, points: [] })).toMatchObject(refusal('noted-on-point'));
  const [mine] = (await hospital.api.work.mine.query()).meetingActions;
  const { acting } = await hospital.api.session.current.query();
  const lines = await asPerson(service.database, acting, (tx, session) =>
    digestLines({ ...session, tx, newId }),
  );
  expect(lines).toContainEqual({
    what: 'meeting-actions',
    region: { id: region, name: 'Zwolle' },
    app: 'roaz',
    count: 1,
  });
  const { events } = await chair.api.history.list.query({ version });
  expect(events.map(({ event }) => event)).toContainEqual({
    kind: 'meeting-held',
    meeting,
    on: '2024-02-01',
  });
  expect(mine).toMatchObject({ meeting, what: action.what, due: action.due });
  expect(await move(chair, 'close')).toMatchObject(saved);
  expect(await save(chair, 3, MEETING)).toMatchObject(refusal('not-allowed'));
  const end = (who: Visitor) =>
    who.api.meeting.endAction.mutate({
      key: aKey(),
      action: mine!.id,
      ends: 'done',
      note: 'Zie bijlage',
    });
  expect(await end(hospital)).toMatchObject(saved);
  expect(await end(chair)).toMatchObject(refusal('stands-so-already'));
  expect((await hospital.api.work.mine.query()).meetingActions).toEqual([]);
  expect(await open(hospital)).toMatchObject({
    state: 'closed',
    decisions: [{ text: decision.text, point: point.id }],
    actions: [{ ownerName: 'Bestuurder Isala', end: { ends: 'done', by: 'Bestuurder Isala' } }],
  });
});

test('nobody reports a meeting before its day; one that does not take place is cancelled', async () => {
  const { move, open } = await planned({ on: isoDate('2024-03-01') });
  expect(await move(chair, 'hold')).toMatchObject(refusal('before-its-day'));
  expect(await move(chair, 'cancel')).toMatchObject(saved);
  expect(await open(chair)).toMatchObject({ state: 'cancelled', mayWrite: false, moves: [] });
});

test('it goes on paper as an agenda, and as a report, for who may read it', async () => {
  const { meeting } = await planned();
  for (const format of ['docx', 'pdf']) {
    const path = `/paper/overleg/${meeting}.${format}`;
    const paper = await get(path, hospital);
    expect([paper.status, paper.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('ROAZ-overleg'),
    ]);
    const far = await service.as('Programmateam VWS');
    expect((await get(path, far)).status).toBe(404);
  }
});
