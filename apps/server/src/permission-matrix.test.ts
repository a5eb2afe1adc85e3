import { parties } from '@iza/accord/parties';
import { addGrant, addPerson } from '@iza/db/people';
import { createSignInLink, redeemSignInLink } from '@iza/db/session';
import { loadPlanHead, type PlanHead } from '@iza/db/plan';
import {
  GRANT_ROLES,
  grantSchema,
  isRegionalRole,
  mayActor,
  mayBeginPlan,
  maySeeNationalOverview,
  type Actor,
  type GrantRole,
} from '@iza/domain/access';
import { canLogIn } from '@iza/domain/party';
import { mayContentChange } from '@iza/domain/plan';
import { isoDate, partyIdSchema, personIdSchema, regionIdSchema } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from './new-id.ts';
import { call, type Ending } from './testing/call.ts';
import { ownPlan } from './testing/plans.ts';
import { PROCEDURES } from './testing/procedures.ts';
import { samplesOn, type Sample } from './testing/samples.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

const PLACES = {
  own: 'roaz-zwolle',
  overlapping: 'iza-ijssel-vecht',
  elsewhere: 'roaz-limburg',
} as const;
type Caller = { readonly name: string; readonly actor: Actor; readonly cookie: string };

let service: TestService;
let chair: Visitor;
let callers: Caller[];
let samples: Readonly<Record<string, Sample>>;
let head: PlanHead;

const organisations = parties.filter(canLogIn).map(({ id }) => id);

async function aCaller(role: GrantRole, place: keyof typeof PLACES, n: number): Promise<Caller> {
  const person = personIdSchema.parse(newId());
  const party = organisations[100 + n] ?? partyIdSchema.parse('isala');
  const region = isRegionalRole(role) ? regionIdSchema.parse(PLACES[place]) : null;
  const link = await service.database.asOperator(async (tx) => {
    await addPerson(tx, { id: person, name: `${role} ${place}`, email: null });
    await addGrant(
      tx,
      grantSchema.parse({
        id: newId(),
        person,
        party,
        role,
        region,
        validity: { from: '2023-01-01' },
      }),
    );
    return createSignInLink(tx, person, 10);
  });
  const token = await redeemSignInLink(service.database, link);
  const actor = { person, party, role, regions: region ? [region] : [] };
  return { name: `${role} ${place}`, actor, cookie: `iza_session=${token}` };
}

async function look(): Promise<void> {
  const card = await ownPlan(chair);
  samples = samplesOn(await chair.api.plan.open.query({ plan: card.plan }));
  const found = await service.database.asOperator((tx) => loadPlanHead(tx, { plan: card.plan }));
  if (!found) throw new Error('the plan is gone');
  head = found;
}

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  const wanted = GRANT_ROLES.flatMap((role) =>
    isRegionalRole(role)
      ? (['own', 'overlapping', 'elsewhere'] as const).map((place) => [role, place] as const)
      : [[role, 'elsewhere'] as const],
  );
  callers = await Promise.all(wanted.map(([role, place], n) => aCaller(role, place, n)));
  await look();
});
afterAll(() => service.stop());

/** What the domain says the ending must be; `undefined`: anything but a denial. */
function denial({ asks }: Sample, actor: Actor): string | undefined {
  const { resource } = head;
  switch (asks) {
    case 'nothing':
    case 'a session':
      return undefined;
    case 'the national overview':
      return maySeeNationalOverview(actor) ? undefined : 'FORBIDDEN';
    case 'beginning a plan':
      return mayBeginPlan(actor, head.plan.kind, head.plan.regions) ? undefined : 'not-allowed';
    default: {
      if (!mayActor(actor, 'read', resource)) return 'NOT_FOUND';
      if (mayActor(actor, asks, resource)) return undefined;
      const drafting = { ...resource, stage: 'drafting' as const };
      const stands =
        asks === 'edit' && !mayContentChange(resource.stage) && mayActor(actor, 'edit', drafting);
      return stands ? 'content-stands-still' : 'not-allowed';
    }
  }
}

const DENIALS = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHORIZED', 'not-allowed', 'content-stands-still'];
/** Asked with an input that names nothing: refused for everyone, for the input's sake. */
const REFUSED_ANYWAY: Readonly<Record<string, string>> = { 'session.act': 'FORBIDDEN' };

function differs(path: string, sample: Sample, actor: Actor, ending: Ending): boolean {
  const expected = REFUSED_ANYWAY[path] ?? denial(sample, actor);
  if (expected !== undefined) return ending.word !== expected;
  if (path === 'publication.open')
    return ending.word !== (head.version.state.stage === 'adopted' ? 'ok' : 'NOT_FOUND');
  return ending.status >= 500 || DENIALS.includes(ending.word);
}

/** Beginning a plan works for who may; it is asked of the others only, so that the scene stays as it is. */
const leavesAlone = (path: string, { actor }: Caller) =>
  path !== 'plan.begin' || !mayBeginPlan(actor, head.plan.kind, head.plan.regions);

async function surprises(): Promise<string[]> {
  const found: string[] = [];
  for (const caller of callers) {
    const asked = Object.entries(samples).filter(([path]) => leavesAlone(path, caller));
    const endings = await Promise.all(
      asked.map(async ([path, sample]) => ({
        path,
        sample,
        ending: await call(service.address, caller.cookie, path, sample),
      })),
    );
    for (const { path, sample, ending } of endings) {
      if (differs(path, sample, caller.actor, ending))
        found.push(`${caller.name} ${path}: ${ending.word}`);
    }
  }
  return found;
}

async function sign(...names: string[]): Promise<void> {
  const { version } = await ownPlan(chair);
  for (const name of names) {
    const signer = await service.as(name);
    const { pending } = await signer.api.plan.open.query({ plan: head.plan.id });
    await signer.api.step.sign.mutate({ version, key: aKey(), step: pending!.id });
  }
  for (const { actor, cookie } of callers) {
    if (actor.role !== 'market-leader' || !actor.regions.includes(regionIdSchema.parse(PLACES.own)))
      continue;
    const answer = await fetch(
      `${service.address}/trpc/plan.open?input=${encodeURIComponent(JSON.stringify({ plan: head.plan.id }))}`,
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
  await look();
}

async function ask(
  command: Parameters<typeof chair.api.step.ask.mutate>[0]['command'],
): Promise<void> {
  const view = await chair.api.plan.open.query({ plan: head.plan.id });
  const { id: version, contentRevision } = view.version;
  await chair.api.step.ask.mutate({ version, key: aKey(), contentRevision, command });
}

test('every procedure of the router is in the matrix', () => {
  expect(Object.keys(samples).toSorted()).toEqual(PROCEDURES);
});

test('without a session only what was published is answered', async () => {
  for (const [path, sample] of Object.entries(samples)) {
    const { word } = await call(service.address, '', path, sample);
    expect([path, word]).toEqual([
      path,
      sample.asks === 'nothing' ? expect.not.stringMatching('UNAUTHORIZED') : 'UNAUTHORIZED',
    ]);
  }
});

describe('every procedure answers every role, near and far, as the domain says', () => {
  test('while the plan is being drafted', async () => {
    expect(head.version.state.stage).toBe('drafting');
    expect(await surprises()).toEqual([]);
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
    expect(head.version.state.stage).toBe('consultation');
    expect(await surprises()).toEqual([]);
  });

  test('while it is judged', async () => {
    await ask({ command: 'open-assessment' });
    await look();
    expect(head.version.state.stage).toBe('assessment');
    expect(await surprises()).toEqual([]);
  });

  test('once it is adopted', async () => {
    const yes = { answer: 'yes' as const, remark: '' };
    const content = { concrete: yes, 'in-line': yes, contributes: yes };
    const { id: version } = head.version;
    const hospital = await service.as('Bestuurder Isala');
    await hospital.api.judgement.save.mutate({ version, key: aKey(), base: 0, content });
    await hospital.api.judgement.share.mutate({ version, key: aKey() });
    await ask({ command: 'adopt', decision: { body: 'ROAZ', on: isoDate('2024-01-31') } });
    await sign('Regiomanager Zilveren Kruis', 'Regiomanager Menzis');
    expect(head.version.state.stage).toBe('adopted');
    expect(await surprises()).toEqual([]);
  });

  test('and none of it was written down', async () => {
    const { events } = await chair.api.history.list.query({ version: head.version.id });
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
