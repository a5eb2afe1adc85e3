import { setState } from '@iza/db/plan';
import { isoDate, type PlanVersionId } from '@iza/domain/values';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

let service: TestService;
let leader: Visitor;
let provider: Visitor;
let plan: Awaited<ReturnType<typeof ownPlan>>;

beforeAll(async () => {
  service = await testService();
  leader = await service.as('Programmamanager Zilveren Kruis Drenthe');
  provider = await service.as('Strateeg UMCG Drenthe');
  plan = await ownPlan(leader);
  const { version } = await leader.api.plan.open.query({ plan: plan.plan });
  const { state, contentRevision: adoptedRevision } = version;
  if (state.stage !== 'drafting') throw new Error(state.stage);
  const adopted = { body: 'Regiotafel', on: isoDate('2024-01-31') };
  await service.database.asOperator((tx) =>
    setState(tx, version.id, { ...state, stage: 'adopted', adopted, adoptedRevision }),
  );
});
afterAll(() => service.stop());

async function begin(): Promise<PlanVersionId> {
  const begun = await leader.api.plan.revise.mutate({ version: plan.version, key: aKey() });
  if (begun.kind !== 'saved') throw new Error('not begun');
  return begun.version;
}

const open = (who: Visitor, version?: PlanVersionId) =>
  who.api.plan.open.query({ plan: plan.plan, version });

async function drop(who: Visitor, version: PlanVersionId, contentRevision: number) {
  const command = { command: 'drop-revision', reason: 'Per ongeluk begonnen' } as const;
  return who.api.step.ask.mutate({ version, key: aKey(), contentRevision, command });
}

test('whoever writes the plan drops a revision begun by mistake, on the text that was seen, and knows whose work it holds', async () => {
  const revision = await begin();
  const before = await open(provider, revision);
  const about = { ...before.about.content, name: 'Regioplan Drenthe, herzien' };
  await leader.api.unit.save.mutate({
    version: revision,
    key: aKey(),
    base: before.about.revision,
    unit: { unit: 'about', content: about },
  });
  const seen = before.version.contentRevision;
  expect(await drop(provider, revision, seen)).toMatchObject({
    refusals: [{ code: 'content-changed-since' }],
  });
  expect(await provider.api.plan.revisionWork.query({ version: revision })).toEqual([
    { person: 'Programmamanager Zilveren Kruis Drenthe', parts: 1, comments: 0, suggestions: 0 },
  ]);
  expect(await drop(provider, revision, seen + 1)).toMatchObject({
    kind: 'saved',
    outcome: 'taken',
    state: { stage: 'dropped', reason: 'Per ongeluk begonnen' },
  });
  expect((await open(provider)).version).toMatchObject({ id: plan.version, number: 1 });
  expect((await open(leader, revision)).about.content.name).toBe(about.name);
  const { events } = await leader.api.history.list.query({ version: revision });
  expect(events[0]?.event).toMatchObject({ kind: 'step-taken', command: 'drop-revision' });
});

test('the next revision begins from the adopted version, and a step on it keeps it from being dropped', async () => {
  const revision = await begin();
  const { version, steps, about } = await open(leader, revision);
  expect(version.number).toBe(3);
  expect(about.content.name).not.toContain('herzien');
  expect(steps.find(({ command }) => command === 'drop-revision')).toMatchObject({
    mayAsk: true,
    missing: [],
  });
  const back = { command: 'step-back', reason: 'Eerst het beeld' } as const;
  await leader.api.step.ask.mutate({
    version: revision,
    key: aKey(),
    contentRevision: version.contentRevision,
    command: back,
  });
  expect(await drop(leader, revision, version.contentRevision)).toMatchObject({
    refusals: [{ code: 'no-such-step' }],
  });
});
