import { newFigure, type ProfileState, type ProfileUnit } from '@iza/domain/profile';
import {
  isoDate,
  type ProfileId,
  type ProfilePartId,
  type ProfileVersionId,
  type StepId,
} from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import {
  aScene,
  INSURER,
  newId,
  someone,
  ZWOLLE,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  addProfileSignature,
  askAdoption,
  beginProfile,
  closeAdoption,
  insertProfileUnit,
  loadProfileHead,
  pendingAdoption,
  profileSaves,
  profileUnitHistory,
  readProfileUnit,
  readProfileUnits,
  reviseProfile,
  setProfileState,
  setProfileUnitRemoved,
  writeProfileUnit,
} from './index.ts';

const DECISION = { body: 'Bestuurlijk ROAZ', on: isoDate('2024-01-10') };

let scene: Scene;
let bureau: Someone;
let chair: Someone;
let leader: Someone;
let elsewhere: Someone;
const version = newId<ProfileVersionId>();
const figure: ProfileUnit = {
  unit: 'figure',
  content: newFigure(newId<ProfilePartId>(), 'forecast'),
};
const named = (name: string): ProfileUnit =>
  ({ ...figure, content: { ...figure.content, name } }) as ProfileUnit;
const ref = { unit: 'figure', id: newId<ProfilePartId>() } as const;

beforeAll(async () => {
  scene = await aScene();
  const { database } = scene;
  bureau = await someone(database, { role: 'roaz-bureau', region: ZWOLLE });
  chair = await someone(database, { role: 'roaz-chair', region: ZWOLLE });
  leader = await someone(database, { role: 'market-leader', party: INSURER, region: ZWOLLE });
  elsewhere = await someone(database, { role: 'roaz-chair', region: 'roaz-oost' as typeof ZWOLLE });
});
afterAll(() => scene.end());

async function as<T>(who: Someone, work: (tx: Tx) => Promise<T>): Promise<T> {
  const answer = await scene.database.asActor(who.token, async (tx) => ({ value: await work(tx) }));
  if (answer === 'no session') throw new Error(answer);
  return answer.value;
}
const figureRef = { ...ref, id: (figure.content as { id: ProfilePartId }).id };
const adopted = (adoptedRevision: number): ProfileState => ({
  stage: 'adopted',
  adopted: DECISION,
  adoptedRevision,
});

describe('a profile', () => {
  it('is begun once per region', async () => {
    const begin = (id: ProfileVersionId) =>
      as(bureau, (tx) =>
        beginProfile(tx, {
          id: newId<ProfileId>(),
          version: id,
          region: ZWOLLE,
          kind: 'roaz',
          template: 'roaz-profile-2023',
          edition: 'signed-2022',
          origin: 'live',
        }),
      );
    expect(await begin(version)).toBe(true);
    expect(await begin(newId<ProfileVersionId>())).toBe(false);
    expect(await as(elsewhere, (tx) => loadProfileHead(tx, version))).toBeNull();
  });

  it('keeps each revision of a unit whole, and overwrites none', async () => {
    await as(bureau, async (tx) => {
      expect(await insertProfileUnit(tx, version, figure)).toMatchObject({ revision: 1 });
      expect(await insertProfileUnit(tx, version, figure)).toBe('conflict');
      expect(await writeProfileUnit(tx, version, named('A'), 1)).toMatchObject({ revision: 2 });
      expect(await writeProfileUnit(tx, version, named('B'), 1)).toBe('conflict');
      expect(await setProfileUnitRemoved(tx, version, figureRef, 2, true)).toMatchObject({
        revision: 3,
      });
      expect(await setProfileUnitRemoved(tx, version, figureRef, 3, false)).toMatchObject({
        revision: 4,
      });
    });
    const history = await as(bureau, (tx) => profileUnitHistory(tx, version, figureRef));
    expect(history.map(({ revision, removed }) => [revision, removed])).toEqual([
      [4, false],
      [3, true],
      [2, false],
      [1, false],
    ]);
    const page = { until: 3, offset: 1, limit: 9 };
    const saves = await as(bureau, (tx) => profileSaves(tx, version, page));
    expect(saves).toMatchObject([
      { ref: figureRef, name: 'A', revision: 2, savedBy: bureau.name },
      { ref: figureRef, revision: 1 },
    ]);
    const head = await as(bureau, (tx) => loadProfileHead(tx, version));
    expect(head).toMatchObject({ contentRevision: 4, units: 1, state: { stage: 'concept' } });
    expect(
      (await as(bureau, (tx) => readProfileUnit(tx, version, figureRef)))?.content,
    ).toMatchObject({ name: 'A' });
  });

  it('is adopted only when all roles signed what stands there', async () => {
    const id = newId<StepId>();
    const refused = (work: Promise<unknown>) =>
      expect(work).rejects.toMatchObject({ name: 'DatabaseRefusal' });
    await refused(
      as(chair, (tx) => askAdoption(tx, version, { id, decision: DECISION, onRevision: 3 })),
    );
    await as(chair, async (tx) => {
      await askAdoption(tx, version, { id, decision: DECISION, onRevision: 4 });
      await addProfileSignature(tx, id);
    });
    await refused(as(chair, (tx) => setProfileState(tx, version, adopted(4))));
    await as(bureau, (tx) => writeProfileUnit(tx, version, named('C'), 4));
    await refused(as(leader, (tx) => addProfileSignature(tx, id)));
    await as(leader, (tx) => closeAdoption(tx, id, 'withdrawn'));
    const again = newId<StepId>();
    await as(chair, async (tx) => {
      await askAdoption(tx, version, { id: again, decision: DECISION, onRevision: 5 });
      await addProfileSignature(tx, again);
    });
    await as(leader, async (tx) => {
      await addProfileSignature(tx, again);
      expect((await pendingAdoption(tx, version))?.signatures).toHaveLength(2);
      await setProfileState(tx, version, adopted(5));
      await closeAdoption(tx, again, 'taken');
    });
    expect(await as(elsewhere, (tx) => loadProfileHead(tx, version))).toMatchObject({
      state: { stage: 'adopted' },
    });
  });

  it('stands still once it is adopted, and is revised beside it', async () => {
    await expect(as(bureau, (tx) => writeProfileUnit(tx, version, named('D'), 5))).resolves.toBe(
      'conflict',
    );
    const head = await as(bureau, (tx) => loadProfileHead(tx, version));
    const next = newId<ProfileVersionId>();
    expect(await as(bureau, (tx) => reviseProfile(tx, head!, next))).toBe(true);
    expect(await as(bureau, (tx) => reviseProfile(tx, head!, newId<ProfileVersionId>()))).toBe(
      false,
    );
    const copied = await as(bureau, (tx) => readProfileUnits(tx, next));
    expect(copied.map(({ content, revision }) => [content, revision])).toEqual([
      [named('C').content, 1],
    ]);
    expect(await as(elsewhere, (tx) => loadProfileHead(tx, next))).toBeNull();
  });
});
