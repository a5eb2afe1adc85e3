import { loadProfileHead, type ProfileHead } from '@iza/db/profile';
import { GRANT_ROLES } from '@iza/domain/access';
import { mayProfile, newFigure, type ProfileAction } from '@iza/domain/profile';
import {
  isoDate,
  profilePartIdSchema,
  regionIdSchema,
  type ProfileVersionId,
} from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from './new-id.ts';
import { call } from './testing/call.ts';
import { everyCaller, type Caller } from './testing/matrix.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

const region = regionIdSchema.parse('roaz-zwolle');
const PLACES = { own: region, overlapping: 'iza-ijssel-vecht', elsewhere: 'roaz-limburg' };
const figure = newFigure(profilePartIdSchema.parse(newId()), 'forecast');
const ref = { unit: 'figure', id: figure.id } as const;
const decision = { body: 'Bestuurlijk ROAZ', on: isoDate('2024-01-31') };

let service: TestService;
let bureau: Visitor;
let callers: readonly Caller[];
let version: ProfileVersionId;

beforeAll(async () => {
  service = await testService();
  bureau = await service.as('Medewerker bureau ROAZ Zwolle');
  callers = (await everyCaller(service, PLACES)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const begun = await bureau.api.profile.begin.mutate({ key: aKey(), region });
  if (begun.kind !== 'saved') throw new Error(begun.kind);
  ({ version } = begun);
  const unit = { unit: 'figure', content: figure } as const;
  await bureau.api.profile.save.mutate({ key: aKey(), version, base: 0, unit });
});
afterAll(() => service.stop());

type Asked = {
  readonly path: string;
  readonly action: ProfileAction;
  readonly reads?: true;
  readonly input: object;
};

/** Well formed, and refused for another reason even for who may. */
const asked = (): readonly Asked[] => [
  { path: 'pulse', action: 'read', reads: true, input: { version } },
  { path: 'compare', action: 'read', reads: true, input: { version, figure: figure.id } },
  { path: 'history', action: 'read', reads: true, input: { version, ref } },
  { path: 'saves', action: 'read', reads: true, input: { version, until: 9, offset: 0 } },
  {
    path: 'save',
    action: 'edit',
    input: { version, base: 9999, unit: { unit: 'figure', content: figure } },
  },
  {
    path: 'change',
    action: 'edit',
    input: { version, changes: [{ do: 'restore', base: 9999, ref }] },
  },
  { path: 'askAdoption', action: 'sign', input: { version, contentRevision: 9999, decision } },
  { path: 'signAdoption', action: 'sign', input: { version, adoption: newId() } },
  { path: 'withdrawAdoption', action: 'sign', input: { version, adoption: newId() } },
];

function denial(
  caller: Caller,
  action: ProfileAction,
  { resource }: ProfileHead,
): string | undefined {
  if (!mayProfile(caller.actor, 'read', resource)) return 'NOT_FOUND';
  if (mayProfile(caller.actor, action, resource)) return undefined;
  const inConcept = mayProfile(caller.actor, action, { ...resource, stage: 'concept' });
  return inConcept ? 'profile-adopted-already' : 'not-allowed';
}
const DENIALS = [
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHORIZED',
  'not-allowed',
  'profile-adopted-already',
];

async function surprises(): Promise<string[]> {
  const head = await service.database.asOperator((tx) => loadProfileHead(tx, version));
  if (!head) throw new Error('the profile is gone');
  const found: string[] = [];
  for (const caller of callers) {
    for (const { path, action, reads = false, input } of asked()) {
      const { word } = await call(service.address, caller.cookie, `profile.${path}`, {
        reads,
        input: reads ? input : { key: aKey(), ...input },
      });
      const expected = denial(caller, action, head);
      if (expected === undefined ? DENIALS.includes(word) || word === 'saved' : word !== expected)
        found.push(`${caller.name} ${path}: ${word}, not ${expected ?? 'an answer'}`);
    }
  }
  return found;
}

describe('every procedure on a profile answers every role, near and far, as the domain says', () => {
  test('while it is a concept', async () => {
    expect(callers.length).toBeGreaterThan(GRANT_ROLES.length);
    expect(await surprises()).toEqual([]);
  });

  test('a concept is not shown in the region it is of, to who may not read it', async () => {
    const far = await service.as('Voorzitter ROAZ Oost');
    const view = await far.api.profile.open.query({ region });
    expect(view).toMatchObject({ opened: null, versions: [], mayBegin: false });
    await expect(far.api.profile.open.query({ region, version })).rejects.toThrow('not found');
  });

  test('once it is adopted, by the chair and each market leader', async () => {
    const chair = await service.as('Voorzitter ROAZ Zwolle');
    const opened = async (visitor: Visitor) =>
      (await visitor.api.profile.open.query({ region })).opened!;
    const { contentRevision } = await opened(chair);
    const ask = { version, contentRevision, decision };
    expect(await bureau.api.profile.askAdoption.mutate({ key: aKey(), ...ask })).toMatchObject({
      kind: 'refused',
    });
    expect(await chair.api.profile.askAdoption.mutate({ key: aKey(), ...ask })).toMatchObject({
      outcome: 'asked',
    });
    const { pending } = (await opened(chair)).adoption!;
    expect(pending?.awaited.flatMap(({ parties }) => parties).length).toBeGreaterThan(1);
    const leaders = callers
      .filter(({ name }) => name === 'market-leader own')
      .map(({ cookie }) => cookie);
    for (const name of ['Regiomanager Zilveren Kruis', 'Regiomanager Menzis'])
      leaders.push((await service.as(name)).cookie);
    for (const cookie of leaders)
      await call(service.address, cookie, 'profile.signAdoption', {
        reads: false,
        input: { key: aKey(), version, adoption: pending!.id },
      });
    expect(await opened(chair)).toMatchObject({
      state: { stage: 'adopted', adopted: decision },
      mayRevise: true,
    });
    const leader = await service.as('Regiomanager Menzis');
    expect((await opened(leader)).mayRevise).toBe(false);
    expect(await surprises()).toEqual([]);
  });

  test('a revision stands beside it, and who may not read it goes on reading the adopted one', async () => {
    const revised = await bureau.api.profile.revise.mutate({ key: aKey(), version });
    expect(revised).toMatchObject({ kind: 'saved' });
    const far = await service.as('Voorzitter ROAZ Oost');
    expect(
      (await far.api.profile.open.query({ region })).versions.map(({ number }) => number),
    ).toEqual([1]);
    expect((await bureau.api.profile.open.query({ region })).opened).toMatchObject({
      number: 2,
      state: { stage: 'concept' },
    });
    expect(await far.api.profile.revise.mutate({ key: aKey(), version })).toMatchObject({
      refusals: [{ code: 'not-allowed' }],
    });
  });
});

test('a pasted table comes in whole or not at all', async () => {
  const { opened } = await bureau.api.profile.open.query({ region });
  const first = newFigure(profilePartIdSchema.parse(newId()), 'forecast');
  const put = (content: typeof first, base: number) =>
    ({ do: 'put', base, unit: { unit: 'figure', content } }) as const;
  const change = (changes: ReturnType<typeof put>[]) =>
    bureau.api.profile.change.mutate({ key: aKey(), version: opened!.version, changes });
  expect(await change([put(first, 0), put(figure, 7)])).toMatchObject({
    refusals: [{ code: 'changed-meanwhile', path: ['changes', 1] }],
  });
  const after = await bureau.api.profile.open.query({ region });
  expect(after.opened!.units.length).toBe(opened!.units.length);
  expect(await change([put(first, 0), put(figure, 1)])).toMatchObject({
    changed: [{ revision: 1 }, { revision: 2 }],
  });
});
