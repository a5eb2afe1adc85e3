import type { PartyId, PersonId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../migrate/index.ts';
import { addPerson, disablePerson, listPeople, withdrawGrant } from '../people/index.ts';
import {
  aScene,
  INSURER,
  ISALA,
  newId,
  someone,
  ZWOLLE,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  actAs,
  capacitiesOf,
  createSignInLink,
  demonstrationPersons,
  endSession,
  hashToken,
  openDemonstrationSession,
  redeemSignInLink,
} from './index.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});
afterAll(() => scene.end());

const whoIs = (who: Pick<Someone, 'token'>) =>
  scene.database.asActor(who.token, async (_tx, session) => session);

describe('a sign-in link', () => {
  it('logs in once; used, expired or of a disabled person it does nothing', async () => {
    const { database } = scene;
    const person = newId<PersonId>();
    const [link, expired, second] = await database.asOperator(async (tx) => {
      await addPerson(tx, { id: person, name: 'Invited', email: null });
      return Promise.all([
        createSignInLink(tx, person, 10),
        createSignInLink(tx, person, -1),
        createSignInLink(tx, person, 10),
      ]);
    });
    expect(await redeemSignInLink(database, link)).toEqual(expect.any(String));
    expect(await redeemSignInLink(database, link)).toBeNull();
    expect(await redeemSignInLink(database, expired)).toBeNull();
    expect(await redeemSignInLink(database, 'made-up')).toBeNull();
    await database.asOperator((tx) => disablePerson(tx, person));
    expect(await redeemSignInLink(database, second)).toBeNull();
  });

  it('is made by the administrator and stored as a hash only', async () => {
    const admin = await someone(scene.database, { role: 'administrator' });
    const other = await someone(scene.database, { role: 'nza' });
    const link = await scene.database.asActor(admin.token, (tx) =>
      createSignInLink(tx, other.id, 10),
    );
    expect(await redeemSignInLink(scene.database, link)).toEqual(expect.any(String));
    await expect(
      scene.database.asActor(other.token, (tx) => createSignInLink(tx, admin.id, 10)),
    ).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const [row] = await scene.database.asOperator(
      (tx) =>
        tx`select count(*) from iza.sign_in_link where encode(token_hash, 'escape') like ${`%${link}%`}`,
    );
    expect(row).toEqual({ count: 0 });
  });
});

describe('a session', () => {
  it('acts in a capacity that a grant gives, and changes to no other', async () => {
    const who = await someone(
      scene.database,
      { role: 'roaz-chair', party: ISALA, region: ZWOLLE },
      { role: 'market-leader', party: INSURER, region: ZWOLLE },
    );
    expect(await whoIs(who)).toMatchObject({
      actor: { role: 'roaz-chair', party: ISALA, regions: [ZWOLLE] },
      personName: who.name,
    });
    expect(await actAs(scene.database, who.token, INSURER, 'market-leader')).toBe(true);
    expect(await whoIs(who)).toMatchObject({ actor: { role: 'market-leader', party: INSURER } });
    expect(await actAs(scene.database, who.token, INSURER, 'vws-programme')).toBe(false);
    expect(await actAs(scene.database, who.token, 'menzis' as PartyId, 'market-leader')).toBe(
      false,
    );
    const capacities = await scene.database.asActor(who.token, (tx) => capacitiesOf(tx));
    expect(capacities).toHaveLength(2);
  });

  it('loses a right with the next request when the grant is withdrawn, and ends with the last', async () => {
    const who = await someone(
      scene.database,
      { role: 'roaz-chair', party: ISALA, region: ZWOLLE },
      { role: 'roaz-bureau', party: ISALA, region: ZWOLLE },
    );
    const [chair, bureau] = who.grants;
    await scene.database.asOperator((tx) => withdrawGrant(tx, chair as never));
    expect(await whoIs(who)).toMatchObject({ actor: { role: 'roaz-bureau' } });
    await scene.database.asOperator((tx) => withdrawGrant(tx, bureau as never));
    expect(await whoIs(who)).toBe('no session');
  });

  it('ends at logout, when it expires, and when the person is disabled', async () => {
    const [one, two, three] = await Promise.all(
      [0, 1, 2].map(() => someone(scene.database, { role: 'nza' })),
    );
    if (!one || !two || !three) throw new Error('nobody');
    await endSession(scene.database, one.token);
    await scene.database.asOperator(
      (tx) =>
        tx`update iza.session set expires_at = now() - interval '1 second' where person = ${two.id}`,
    );
    await scene.database.asOperator((tx) => disablePerson(tx, three.id));
    for (const who of [one, two, three]) expect(await whoIs(who)).toBe('no session');
  });

  it('leaves nothing behind on the connection: the next transaction has no actor', async () => {
    const who = await someone(scene.database, { role: 'vws-programme' });
    await whoIs(who);
    const roles = await Promise.all(
      Array.from({ length: 12 }, () =>
        scene.database.asNobody(
          async (tx) => (await tx<{ role: string }[]>`select iza.actor_role() as role`)[0]?.role,
        ),
      ),
    );
    expect(new Set(roles)).toEqual(new Set(['']));
  });
});

describe('the choice of persons', () => {
  it('is there in a demonstration only, which counts with its own day', async () => {
    const { database, ownerUrl, end } = await aScene();
    const who = await someone(database, { role: 'roaz-chair', region: ZWOLLE });
    expect(await demonstrationPersons(database)).toEqual([]);
    expect(await openDemonstrationSession(database, who.id)).toBeNull();
    await migrate(ownerUrl, {
      installation: { mode: 'demonstration', date: '2024-02-01' as never },
    });
    const persons = await demonstrationPersons(database);
    expect(persons).toMatchObject([
      { name: who.name, capacities: [{ role: 'roaz-chair', regions: [{ name: 'Zwolle' }] }] },
    ]);
    const token = await openDemonstrationSession(database, who.id);
    const session = await database.asActor(hashToken(token ?? ''), async (_tx, found) => found);
    expect(session).toMatchObject({ today: '2024-02-01', demonstration: true });
    await end();
  });
});

describe('people', () => {
  it('are listed with all their grants, for the administrator; an address is used once', async () => {
    const admin = await someone(scene.database, { role: 'administrator' });
    const people = await scene.database.asActor(admin.token, (tx) => listPeople(tx));
    if (people === 'no session') throw new Error(people);
    expect(people.find(({ id }) => id === admin.id)?.grants).toMatchObject([
      { role: 'administrator', withdrawnAt: null },
    ]);
    const same = await scene.database.asActor(admin.token, (tx) =>
      addPerson(tx, { id: newId<PersonId>(), name: 'Double', email: `${admin.id}@EXAMPLE.test` }),
    );
    expect(same).toBe(false);
  });
});
