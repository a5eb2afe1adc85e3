import { digestLines } from '@iza/api/notification';
import { asPerson, demonstrationPersons } from '@iza/db/session';
import { partyIdSchema, type TransformationId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from './new-id.ts';
import { aPlanAtQuickCheck, judgedBy } from './testing/quick-check.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

vi.setConfig({ testTimeout: 60_000 });

const DSW = partyIdSchema.parse('dsw');
const APPROVE = {
  command: 'decide',
  verdict: { outcome: 'approved', conditions: null },
} as const;

let service: TestService;
let isala: Visitor;
let first: Visitor;
let second: Visitor;
let dsw: Visitor;
let vgz: Visitor;
let nza: Visitor;
let plan: TransformationId;

/** Puts a plan before its final decision, with the term for questions behind it. */
async function atTheEnd(): Promise<void> {
  const { contentRevision: submittedRevision } = await isala.api.transformation.open.query({
    plan,
  });
  await service.database.asOperator(async (tx) => {
    const offered = { framework: '2023-01', submittedOn: '2024-01-01', submittedRevision };
    const state = {
      stage: 'intended-decision',
      decisions: [],
      ...offered,
      changes: null,
      clock: null,
    };
    await tx`update iza.transformation set state = ${tx.json(state)} where id = ${plan}`;
  });
}

beforeAll(async () => {
  service = await testService();
  const names = [
    'Bestuurder Isala',
    'Regiomanager Zilveren Kruis',
    'Regiomanager Menzis',
    'Inkoper DSW',
    'Regiomanager VGZ Oost',
    'Toezichthouder NZa',
  ];
  [isala, first, second, dsw, vgz, nza] = (await Promise.all(names.map(service.as))) as [
    Visitor,
    Visitor,
    Visitor,
    Visitor,
    Visitor,
    Visitor,
  ];
  plan = await aPlanAtQuickCheck(isala);
  await atTheEnd();
  for (const leader of [first, second]) await judgedBy(leader, plan);
  const { contentRevision } = await first.api.transformation.open.query({ plan });
  const asked = { key: aKey(), plan, contentRevision, command: APPROVE };
  await first.api.transformation.askStep.mutate(asked);
  const [pending] = (await second.api.transformation.open.query({ plan })).pending;
  await second.api.transformation.signStep.mutate({ key: aKey(), plan, step: pending!.step });
});
afterAll(() => service.stop());

const alignment = (who: Visitor) => who.api.transformation.alignment.query({ plan });
const waits = async (who: Visitor) =>
  (await who.api.work.mine.query()).transformations.map(({ matter }) => matter);

async function digestOf(name: string) {
  const persons = await demonstrationPersons(service.database);
  const person = persons.find((each) => each.name === name)!.person;
  const capacity = { person, party: DSW, role: 'insurer' } as const;
  return asPerson(service.database, capacity, (tx, session) =>
    digestLines({ ...session, tx, newId }),
  );
}

describe('an approval by both market leaders', () => {
  test('is told to every other insurer: on its own page, in its mail, on the record', async () => {
    expect(await waits(dsw)).toEqual(['read-decision']);
    expect(await digestOf('Inkoper DSW')).toContainEqual({
      what: 'transformation',
      matter: 'read-decision',
      transformation: { id: plan, name: 'Plan' },
      count: 1,
      until: null,
      app: 'regio',
    });
    const { informed } = await alignment(first);
    expect(informed?.map(({ party }) => party)).toEqual(
      expect.arrayContaining(['dsw', 'vgz', 'asr']),
    );
    expect(informed?.map(({ party }) => party)).not.toContain('menzis');
    expect(informed?.find(({ party }) => party === 'asr')).toMatchObject({ reached: false });
    const { events } = await dsw.api.transformation.open.query({ plan });
    expect(events.some(({ event }) => event.kind === 'insurers-informed')).toBe(true);
  });

  test('is read once, followed unless said otherwise, and what one insurer says no other reads', async () => {
    expect(await alignment(dsw)).toMatchObject({ side: 'insurer', own: null, informed: null });
    const read = { key: aKey(), plan };
    expect(await dsw.api.transformation.readDecision.mutate(read)).toMatchObject({ kind: 'saved' });
    expect(await waits(dsw)).toEqual([]);
    const say = (stance: 'follows' | 'deviates', words: string) =>
      dsw.api.transformation.recordStance.mutate({ key: aKey(), plan, stance: { stance, words } });
    expect(await say('deviates', '')).toMatchObject({ kind: 'refused' });
    expect(await say('deviates', 'Geen contract')).toMatchObject({ kind: 'saved' });
    for (const other of [vgz, first, isala])
      expect(JSON.stringify(await alignment(other))).not.toContain('Geen contract');
    expect((await alignment(nza)).stances).toMatchObject([{ party: 'dsw', stance: 'deviates' }]);
  });

  test('is sampled by the NZa: a question to one party, its answer for the NZa alone', async () => {
    const ask = (who: Visitor) =>
      who.api.transformation.askSample.mutate({ key: aKey(), plan, party: DSW, text: 'Waarom?' });
    expect(await ask(first)).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
    const asked = await ask(nza);
    if (asked.kind !== 'saved') throw new Error(asked.kind);
    expect(await waits(dsw)).toEqual(['answer-sample']);
    const answer = { key: aKey(), plan, sample: asked.sample, text: 'Daarom' };
    await dsw.api.transformation.answerSample.mutate(answer);
    expect((await alignment(nza)).samples).toMatchObject([{ answer: 'Daarom' }]);
    for (const other of [vgz, first, isala]) expect((await alignment(other)).samples).toEqual([]);
  });
});
