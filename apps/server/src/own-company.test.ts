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

const POSITIVE = { command: 'decide-quick-check', verdict: { outcome: 'positive' } } as const;

let service: TestService;
let assessor: Visitor;
let director: Visitor;
let other: Visitor;
let plan: TransformationId;

beforeAll(async () => {
  service = await testService();
  assessor = await service.as('Regiomanager Zilveren Kruis');
  director = await service.as('Programmamanager Zilveren Kruis IJssel-Vecht');
  other = await service.as('Regiomanager Menzis');
  plan = await aPlanAtQuickCheck(await service.as('Bestuurder Isala'));
  for (const leader of [assessor, other]) await judgedBy(leader, plan);
});
afterAll(() => service.stop());

const opened = (who: Visitor) => who.api.transformation.open.query({ plan });
const codes = (answer: object) =>
  ((answer as { refusals?: { code: string }[] }).refusals ?? []).map(({ code }) => code);
const colleague = async (who: Visitor) => {
  const { colleagues } = await who.api.transformation.mandates.query();
  return colleagues.find(({ name }) => name.startsWith('Programmamanager Zilveren Kruis IJ'))!;
};
const steps = async (who: Visitor) => {
  const { contentRevision } = await opened(who);
  return { key: aKey(), plan, contentRevision, command: POSITIVE };
};
const waits = async (who: Visitor) =>
  (await who.api.work.mine.query()).transformations.map(({ matter }) => matter);

describe('the company of a market leader', () => {
  test('assigns a plan to a colleague, for itself only: on the list and on that colleague’s own page', async () => {
    const { person: to } = await colleague(assessor);
    const assign = (who: Visitor) =>
      who.api.transformation.assign.mutate({ key: aKey(), plan, to });
    expect(codes(await assign(other))).toEqual(['no-colleague']);
    expect(await assign(assessor)).toMatchObject({ kind: 'saved' });
    const card = async (who: Visitor) => (await who.api.transformation.list.query()).plans[0];
    expect(await card(director)).toMatchObject({ assigned: { mine: true } });
    expect(await card(assessor)).toMatchObject({ assigned: { mine: false } });
    expect(await card(other)).toMatchObject({ assigned: null });
    expect((await opened(other)).company).toMatchObject({ assigned: null, prepared: [] });
  });

  test('records who may sign, not for oneself; from then on only who holds the mandate signs', async () => {
    const record = (who: Visitor, holder: never) => {
      const rest = { note: '', from: isoDate('2024-01-01'), until: null, evidence: 'Volmacht' };
      const mandate = { holder, ...rest };
      return who.api.transformation.recordMandate.mutate({ key: aKey(), mandate });
    };
    const { person } = await colleague(assessor);
    expect(codes(await record(director, person as never))).toEqual(['mandate-for-oneself']);
    expect(codes(await record(other, person as never))).toEqual(['no-colleague']);
    expect(await record(assessor, person as never)).toMatchObject({ kind: 'saved' });
    const asked = await assessor.api.transformation.askStep.mutate(await steps(assessor));
    expect(codes(asked)).toEqual(['no-mandate-to-sign']);
    expect((await other.api.transformation.mandates.query()).mandates).toEqual([]);
    expect((await opened(assessor)).company).toMatchObject({ maySign: false });
  });

  test('prepares a decision that nobody else sees, gives it back with a reason, and signs it', async () => {
    const prepare = async () =>
      assessor.api.transformation.prepareStep.mutate(await steps(assessor));
    const first = await prepare();
    if (first.kind !== 'saved') throw new Error(first.kind);
    expect(await waits(director)).toEqual(['sign']);
    for (const { company, pending } of [await opened(other)]) {
      expect(company?.prepared).toEqual([]);
      expect(pending).toEqual([]);
    }
    const { prepared } = first;
    const back = { key: aKey(), plan, prepared, reason: 'Noem de urgentie' };
    expect(codes(await other.api.transformation.returnPrepared.mutate(back))).toEqual([
      'no-such-pending-step',
    ]);
    await director.api.transformation.returnPrepared.mutate({ ...back, key: aKey() });
    expect((await opened(assessor)).company?.prepared).toMatchObject([
      { returned: { reason: 'Noem de urgentie' } },
    ]);
    const again = await prepare();
    if (again.kind !== 'saved') throw new Error(again.kind);
    const sign = (who: Visitor) =>
      who.api.transformation.signPrepared.mutate({
        key: aKey(),
        plan,
        prepared: again.prepared,
      });
    expect(codes(await sign(assessor))).toEqual(['no-mandate-to-sign']);
    const both = await Promise.all([sign(director), sign(director)]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['refused', 'saved']);
    expect((await opened(other)).pending).toMatchObject([{ maySign: true }]);
    expect((await opened(director)).company?.prepared).toEqual([]);
  });
});

describe('who leaves, and who leads', () => {
  test('a plan of a colleague who left waits for everyone again, and its mandate signs nothing any more', async () => {
    const name = 'Programmamanager Zilveren Kruis IJssel-Vecht';
    await service.database.asOperator(
      (tx) => tx`
        update iza.role_grant g set valid_to = '2024-01-31'
        from iza.person p where p.id = g.person and p.name = ${name}`,
    );
    const { company } = await opened(assessor);
    expect(company).toMatchObject({ assigned: { name, left: true }, maySign: false, holders: [] });
    expect((await opened(other)).pending).toMatchObject([
      { signatures: [{ personName: name }], maySign: true },
    ]);
  });

  test('the leaders are those of the day on which a plan is offered, and stand still while they judge', async () => {
    const isala = await service.as('Bestuurder Isala');
    const zn = await service.as('Programmaleider IZA ZN');
    const later = await aPlanToOffer(isala);
    const figures = ['dsw', 'vgz', 'menzis'].map((party, at) => ({
      municipality: municipalityCodeSchema.parse('GM0193'),
      party: partyIdSchema.parse(party),
      insured: 1000 - at,
    }));
    const supply = { on: isoDate('2024-01-01'), source: 'Opgave', figures };
    await zn.api.transformation.supplyInsured.mutate({ key: aKey(), supply });
    await offeredBy(isala, later);
    const { card } = await isala.api.transformation.open.query({ plan: later });
    expect(card.leaders.map(({ party }) => party)).toEqual(['dsw', 'vgz']);
    expect((await opened(other)).card.leaders.map(({ party }) => party)).toContain('menzis');
  });
});
