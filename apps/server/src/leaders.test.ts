import type { TransformationCommand } from '@iza/domain/transformation';
import {
  isoDate,
  municipalityCodeSchema,
  partyIdSchema,
  type TransformationId,
} from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aPlanAtQuickCheck, aPlanToOffer, judgedBy, offeredBy } from './testing/quick-check.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

vi.setConfig({ testTimeout: 60_000 });

let service: TestService;
let zn: Visitor;
let isala: Visitor;

beforeAll(async () => {
  service = await testService();
  zn = await service.as('Programmaleider IZA ZN');
  isala = await service.as('Bestuurder Isala');
});
afterAll(() => service.stop());

const codes = (answer: object) =>
  ((answer as { refusals?: { code: string }[] }).refusals ?? []).map(({ code }) => code);
const opened = (who: Visitor, plan: TransformationId) =>
  who.api.transformation.open.query({ plan });
const leadersOf = async (plan: TransformationId) =>
  (await opened(isala, plan)).card.leaders.map(({ party }) => party as string);

/** Numbers in Zwolle, the first party with the most. */
const supplyOf = (on: string, ...parties: readonly string[]) => ({
  on: isoDate(on),
  source: 'Opgave',
  figures: parties.map((party, at) => ({
    municipality: municipalityCodeSchema.parse('GM0193'),
    party: partyIdSchema.parse(party),
    insured: 1000 - at,
  })),
});

async function supplied(on: string, ...parties: readonly string[]) {
  const supply = supplyOf(on, ...parties);
  const answer = await zn.api.transformation.supplyInsured.mutate({ key: aKey(), supply });
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return answer.supply;
}

test('an applicant that leaves while the plan is checked is out once it is back, and who stays consents anew', async () => {
  const plan = await aPlanToOffer(isala);
  const [ambulance, first, second] = (await Promise.all(
    ['Directeur Ambulance IJsselland', 'Regiomanager Zilveren Kruis', 'Regiomanager Menzis'].map(
      (name) => service.as(name),
    ),
  )) as [Visitor, Visitor, Visitor];
  const party = partyIdSchema.parse('ambulance-ijsselland');
  const applicants = [
    { party: partyIdSchema.parse('isala'), lead: true },
    { party, lead: false },
  ];
  await isala.api.transformation.setApplicants.mutate({ key: aKey(), plan, applicants });
  for (const who of [isala, ambulance]) {
    const { contentRevision: revision } = await opened(who, plan);
    await who.api.transformation.consent.mutate({ key: aKey(), plan, revision });
  }
  await offeredBy(isala, plan);
  for (const leader of [first, second]) await judgedBy(leader, plan);
  const ask = async (who: Visitor, command: TransformationCommand) => {
    const { contentRevision } = await opened(who, plan);
    return who.api.transformation.askStep.mutate({ key: aKey(), plan, contentRevision, command });
  };
  await ask(ambulance, { command: 'leave', party, reason: 'Fusie' });
  const positive = { command: 'decide-quick-check', verdict: { outcome: 'positive' } } as const;
  expect(codes(await ask(first, positive))).toEqual(['applicant-leaves']);
  const reasons = 'Zonder de ambulancedienst?';
  await ask(first, { ...positive, verdict: { outcome: 'more-information', reasons } });
  const [pending] = (await opened(second, plan)).pending;
  await second.api.transformation.signStep.mutate({ key: aKey(), plan, step: pending!.step });
  const back = await opened(isala, plan);
  expect(back.card.stage).toBe('draft');
  expect(back.applicants.map((one) => [one.party, one.consent?.stale])).toEqual([['isala', true]]);
  await expect(opened(ambulance, plan)).rejects.toThrow('not found');
});

describe('numbers of insured', () => {
  test('come in by the association of insurers, whole or not at all', async () => {
    const supply = (...given: Parameters<typeof supplyOf>) =>
      zn.api.transformation.supplyInsured.mutate({ key: aKey(), supply: supplyOf(...given) });
    expect(codes(await supply('2031-01-01', 'dsw', 'vgz'))).toEqual(['reference-in-future']);
    expect(codes(await supply('2024-01-01', 'dsw', 'dsw'))).toEqual(['figure-twice']);
    expect(codes(await supply('2024-01-01', 'dsw', 'isala'))).toEqual(['unknown-party']);
    const seen = await isala.api.transformation.insured.query({ on: null });
    expect(seen).toMatchObject({ on: null, figures: [], supplies: [], maySupply: false });
  });

  test('give a plan that was never offered its leaders at once; withdrawn, what stood before counts again', async () => {
    const plan = await aPlanToOffer(isala);
    const [before, name] = [await leadersOf(plan), 'Programmaleider IZA ZN'];
    const first = await supplied('2024-01-01', 'dsw', 'vgz', 'menzis');
    expect(await leadersOf(plan)).toEqual(['dsw', 'vgz']);
    expect(await opened(isala, plan)).toMatchObject({
      leaders: { basis: { basis: { by: 'insured', on: '2024-01-01' } } },
    });
    const second = await supplied('2024-01-01', 'menzis', 'vgz', 'dsw');
    expect(await leadersOf(plan)).toEqual(['menzis', 'vgz']);
    const withdraw = (supply: typeof first) =>
      zn.api.transformation.withdrawInsured.mutate({ key: aKey(), supply, reason: 'Verkeerd' });
    await withdraw(second);
    expect(codes(await withdraw(second))).toEqual(['not-on-record']);
    expect(await leadersOf(plan)).toEqual(['dsw', 'vgz']);
    await withdraw(first);
    expect(await leadersOf(plan)).toEqual(before);
    const { supplies } = await zn.api.transformation.insured.query({ on: null });
    expect(supplies).toMatchObject([
      { supply: second, recordedBy: name, withdrawn: { by: name, reason: 'Verkeerd' } },
      { supply: first, figures: 3, withdrawn: { reason: 'Verkeerd' } },
    ]);
  });
});

describe('a plan that was offered', () => {
  const POSITIVE = { command: 'decide-quick-check', verdict: { outcome: 'positive' } } as const;
  let plan: TransformationId;
  let [first, second, third]: Visitor[] = [];
  const ask = async (who: Visitor | undefined, command: object) => {
    const { contentRevision } = await opened(who!, plan);
    const asked = { key: aKey(), plan, contentRevision, command: command as never };
    return who!.api.transformation.askStep.mutate(asked);
  };
  const signPending = async (who: Visitor | undefined) => {
    const [pending] = (await opened(who!, plan)).pending;
    const step = pending!.step;
    return who!.api.transformation.signStep.mutate({ key: aKey(), plan, step });
  };
  /** Asks for the leaders that the figures name now. */
  const takeOver = async (who: Visitor | undefined) => {
    const { now } = (await opened(who!, plan)).leaders;
    if (!now || !('leaders' in now)) throw new Error('nothing differs');
    const { leaders, basis } = now;
    return ask(who, { command: 'change-leaders', leaders, basis, reason: null });
  };
  const recuse = (who: Visitor | undefined, party: string) => {
    const recusal = { ground: 'conflict-of-interest', reason: 'Is eigenaar van een aanvrager' };
    const given = { key: aKey(), plan, party: partyIdSchema.parse(party) };
    return who!.api.transformation.recuse.mutate({ ...given, recusal: recusal as never });
  };

  beforeAll(async () => {
    first = await service.as('Regiomanager Zilveren Kruis');
    second = await service.as('Regiomanager Menzis');
    third = await service.as('Regiomanager VGZ Oost');
    plan = await aPlanAtQuickCheck(isala);
    for (const leader of [first, second]) await judgedBy(leader, plan);
  });

  test('keeps its leaders when figures name others, tells so, and refuses who is not named', async () => {
    await supplied('2024-01-01', 'vgz', 'zilveren-kruis', 'menzis');
    expect(await leadersOf(plan)).toEqual(['zilveren-kruis', 'menzis']);
    const { leaders } = await opened(isala, plan);
    expect(leaders.now).toMatchObject({ leaders: ['vgz', 'zilveren-kruis'] });
    const basis = { by: 'insured', on: '2024-01-01', uncounted: [] };
    const wrong = {
      command: 'change-leaders',
      leaders: ['dsw', 'menzis'],
      basis,
      reason: null,
    };
    expect(codes(await ask(first, wrong))).toEqual(['leaders-not-derived']);
    expect(codes(await ask(isala, wrong))).toEqual(['not-allowed']);
  });

  test('changes leader by conflict: who leaves is out at once, its signature lapses, the next takes over with two signatures', async () => {
    expect(await ask(second, POSITIVE)).toMatchObject({ outcome: 'asked' });
    await expect(opened(zn, plan)).rejects.toThrow('not found');
    expect(codes(await recuse(first, 'menzis'))).toEqual(['not-allowed']);
    expect(await recuse(second, 'menzis')).toMatchObject({ kind: 'saved' });
    await expect(opened(second!, plan)).rejects.toThrow('not found');
    const alone = await opened(first!, plan);
    expect(alone).toMatchObject({ pending: [], leaders: { recused: [{ name: 'Menzis' }] } });
    expect(codes(await ask(first, POSITIVE))).toEqual(['leader-place-vacant']);
    expect(await takeOver(first)).toMatchObject({ outcome: 'asked' });
    expect(await leadersOf(plan)).toEqual(['zilveren-kruis']);
    expect(await signPending(zn)).toMatchObject({ outcome: 'taken' });
    expect(await leadersOf(plan)).toEqual(['zilveren-kruis', 'vgz']);
    expect(await opened(zn, plan)).toMatchObject({ leaders: { now: null }, pending: [] });
  });

  test('counts the verdict of who leads now: who left stays on record, who came gives its own', async () => {
    const { verdicts } = await opened(third!, plan);
    expect(verdicts.map(({ party, counts }) => [party, counts])).toEqual([
      ['menzis', false],
      ['zilveren-kruis', true],
    ]);
    expect(codes(await ask(first, POSITIVE))).toEqual(['verdict-missing']);
    await judgedBy(third!, plan);
    expect(await ask(first, POSITIVE)).toMatchObject({ outcome: 'asked' });
    expect(await signPending(third)).toMatchObject({ outcome: 'taken', stage: 'working-out' });
  });

  test('is led by one named by hand where nothing names the next, with a reason; a mistake is taken back', async () => {
    const { supplies } = await zn.api.transformation.insured.query({ on: null });
    for (const { supply, withdrawn } of supplies)
      if (!withdrawn)
        await zn.api.transformation.withdrawInsured.mutate({ key: aKey(), supply, reason: 'x' });
    expect(await recuse(third, 'vgz')).toMatchObject({ kind: 'saved' });
    const { leaders } = await opened(zn, plan);
    expect(leaders).toMatchObject({ now: { unclear: 'no-figures' }, mayUndo: true });
    const byHand = {
      command: 'change-leaders',
      leaders: ['zilveren-kruis', 'dsw'],
      basis: { by: 'hand' },
    };
    expect(codes(await ask(zn, { ...byHand, reason: null }))).toEqual(['hand-without-reason']);
    expect(await ask(zn, { ...byHand, reason: 'Kent de regio' })).toMatchObject({
      outcome: 'asked',
    });
    const [vgz] = leaders.recused;
    const undone = { key: aKey(), plan, recusal: vgz!.id, reason: 'Verkeerd plan' };
    expect(await zn.api.transformation.withdrawRecusal.mutate(undone)).toMatchObject({
      kind: 'saved',
    });
    expect(await leadersOf(plan)).toEqual(['zilveren-kruis', 'vgz']);
    expect((await opened(first!, plan)).pending).toEqual([]);
  });
});

test('a signature stands for the company when who gave it leaves; a colleague can take it back and sign anew', async () => {
  const [gone, colleague, other] = await Promise.all(
    [
      'Regiomanager Zilveren Kruis',
      'Programmamanager Zilveren Kruis IJssel-Vecht',
      'Regiomanager Menzis',
    ].map((name) => service.as(name)),
  );
  const command = { command: 'decide-quick-check', verdict: { outcome: 'positive' } } as const;
  const ask = async (who: Visitor, plan: TransformationId) => {
    const { contentRevision } = await opened(who, plan);
    return who.api.transformation.askStep.mutate({ key: aKey(), plan, contentRevision, command });
  };
  const pendingOf = async (who: Visitor, plan: TransformationId) =>
    (await opened(who, plan)).pending[0]!;
  const sign = async (plan: TransformationId) => {
    const { step } = await pendingOf(other!, plan);
    return other!.api.transformation.signStep.mutate({ key: aKey(), plan, step });
  };
  const plans = [await aPlanAtQuickCheck(isala), await aPlanAtQuickCheck(isala)] as const;
  for (const plan of plans) {
    for (const leader of [gone!, other!]) await judgedBy(leader, plan);
    expect(await ask(gone!, plan)).toMatchObject({ outcome: 'asked' });
  }
  await service.database.asOperator(
    (tx) => tx`
      update iza.role_grant g set valid_to = '2024-01-31'
      from iza.person p where p.id = g.person and p.name = 'Regiomanager Zilveren Kruis'`,
  );
  const [stands, again] = plans;
  await expect(ask(gone!, stands)).rejects.toBeInstanceOf(Error);
  expect(await sign(stands)).toMatchObject({ outcome: 'taken', stage: 'working-out' });
  const { step, mayWithdraw } = await pendingOf(colleague!, again);
  expect(mayWithdraw).toBe(true);
  await colleague!.api.transformation.withdrawStep.mutate({ key: aKey(), plan: again, step });
  expect(await ask(colleague!, again)).toMatchObject({ outcome: 'asked' });
  expect(await sign(again)).toMatchObject({ outcome: 'taken', stage: 'working-out' });
});
