import { setState } from '@iza/db/plan';
import { isoDate, regionIdSchema } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from './testing/call.ts';
import {
  decidedByState,
  everyCaller,
  lookAt,
  surprises,
  type Caller,
  type Looked,
} from './testing/matrix.ts';
import { ownPlan } from './testing/plans.ts';
import { PROCEDURES } from './testing/procedures.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

const ROAZ = { own: 'roaz-zwolle', overlapping: 'iza-ijssel-vecht', elsewhere: 'roaz-limburg' };
const REGIONAL = { own: 'iza-drenthe', overlapping: 'zk-drenthe', elsewhere: 'roaz-limburg' };

let service: TestService;
let chair: Visitor;
let callers: readonly Caller[];
let looked: Looked;

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  callers = await everyCaller(service, ROAZ);
  looked = await lookAt(service, chair);
});
afterAll(() => service.stop());

async function sign(...names: string[]): Promise<void> {
  const { version } = await ownPlan(chair);
  for (const name of names) {
    const signer = await service.as(name);
    const { pending } = await signer.api.plan.open.query({ plan: looked.head.plan.id });
    await signer.api.step.sign.mutate({ version, key: aKey(), step: pending!.id });
  }
  for (const { actor, cookie } of callers) {
    if (actor.role !== 'market-leader' || !actor.regions.includes(regionIdSchema.parse(ROAZ.own)))
      continue;
    const answer = await fetch(
      `${service.address}/trpc/plan.open?input=${encodeURIComponent(JSON.stringify({ plan: looked.head.plan.id }))}`,
      { headers: { cookie } },
    );
    const { result } = (await answer.json()) as {
      result: { data: { pending: { id: string } | null } };
    };
    const step = result.data.pending?.id;
    if (step)
      await call(service.address, cookie, 'step.sign', {
        reads: false,
        input: { version, key: aKey(), step },
      });
  }
  looked = await lookAt(service, chair);
}

async function ask(
  command: Parameters<typeof chair.api.step.ask.mutate>[0]['command'],
): Promise<void> {
  const view = await chair.api.plan.open.query({ plan: looked.head.plan.id });
  const { id: version, contentRevision } = view.version;
  await chair.api.step.ask.mutate({ version, key: aKey(), contentRevision, command });
}

test('every procedure of the router is in the matrix', () => {
  expect(Object.keys(looked.samples).toSorted()).toEqual(PROCEDURES);
});

test('without a session only what was published is answered', async () => {
  for (const [path, sample] of Object.entries(looked.samples)) {
    const { word } = await call(service.address, '', path, sample);
    expect([path, word]).toEqual([
      path,
      sample.asks === 'nothing' ? expect.not.stringMatching('UNAUTHORIZED') : 'UNAUTHORIZED',
    ]);
  }
});

/** Every procedure as everyone: much to ask on a busy machine. */
describe('every procedure answers every role, near and far, as the domain says', {
  timeout: 300_000,
}, () => {
  test('while the plan is being drafted', async () => {
    expect(looked.head.version.state.stage).toBe('drafting');
    expect(await surprises(service, callers, looked)).toEqual([]);
  });

  test('while it is consulted on', async () => {
    const patients = callers.find(({ name }) => name === 'patient-organisation own')!.actor.party;
    const regional = callers.find(({ name }) => name === 'regional-party own')!.actor.party;
    await ask({
      command: 'open-consultation',
      invited: [patients, regional],
      closes: isoDate('2024-03-01'),
    });
    await sign('Regiomanager Zilveren Kruis', 'Regiomanager Menzis');
    expect(looked.head.version.state.stage).toBe('consultation');
    expect(await surprises(service, callers, decidedByState(looked))).toEqual([]);
  });

  test('while it is judged', async () => {
    await ask({ command: 'open-assessment' });
    looked = await lookAt(service, chair);
    expect(looked.head.version.state.stage).toBe('assessment');
    expect(await surprises(service, callers, decidedByState(looked))).toEqual([]);
  });

  test('once it is adopted', async () => {
    const yes = { answer: 'yes' as const, remark: '' };
    const content = { concrete: yes, 'in-line': yes, contributes: yes };
    const { id: version } = looked.head.version;
    const hospital = await service.as('Bestuurder Isala');
    await hospital.api.judgement.save.mutate({ version, key: aKey(), base: 0, content });
    await hospital.api.judgement.share.mutate({ version, key: aKey() });
    await ask({ command: 'adopt', decision: { body: 'ROAZ', on: isoDate('2024-01-31') } });
    await sign('Regiomanager Zilveren Kruis', 'Regiomanager Menzis');
    expect(looked.head.version.state.stage).toBe('adopted');
    expect(await surprises(service, callers, decidedByState(looked))).toEqual([]);
  });

  test('and none of it was written down', async () => {
    const { events } = await chair.api.history.list.query({ version: looked.head.version.id });
    const kinds = new Set(events.map(({ event }) => event.kind));
    expect([...kinds].toSorted()).toEqual([
      'judgement-shared',
      'opened-by-ministry',
      'plan-imported',
      'step-asked',
      'step-signed',
      'step-taken',
    ]);
  });
});

test('the same holds for a regional plan, from draft to adopted', async () => {
  const editor = await service.as('Strateeg UMCG Drenthe');
  const people = await everyCaller(service, REGIONAL);
  const draft = await lookAt(service, editor);
  expect(draft.head.version.state).toMatchObject({ stage: 'drafting' });
  expect(await surprises(service, people, decidedByState(draft))).toEqual([]);
  const { id: version, state, contentRevision: adoptedRevision } = draft.head.version;
  if (state.stage !== 'drafting') throw new Error(state.stage);
  const adopted = { body: 'Regiotafel', on: isoDate('2024-01-31') };
  await service.database.asOperator((tx) =>
    setState(tx, version, { ...state, stage: 'adopted', adopted, adoptedRevision }),
  );
  expect(await surprises(service, people, decidedByState(await lookAt(service, editor)))).toEqual(
    [],
  );
});
