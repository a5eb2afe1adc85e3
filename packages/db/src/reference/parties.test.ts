import type { PartyId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../migrate/index.ts';
import { aScene, ISALA, someone, ZWOLLE, type Scene } from '../testing/scene.ts';
import { findParty, listParties, partyNames, saveOwnParty } from './index.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});
afterAll(() => scene.end());

const HOSPITAL = {
  id: 'ziekenhuis-voorbeeld' as PartyId,
  name: 'Ziekenhuis Voorbeeld',
  short: null,
  kind: 'organisation',
  sector: 'hospital',
} as const;

describe('parties', () => {
  it('come from the register with what they do, where it says so', async () => {
    const isala = await scene.database.asOperator((tx) => findParty(tx, ISALA));
    expect(isala).toMatchObject({ name: 'Isala', sector: 'hospital', origin: 'accord' });
  });

  it('of the operator are known like the others, and survive an update of the register', async () => {
    expect(await scene.database.asOperator((tx) => saveOwnParty(tx, HOSPITAL))).toBeNull();
    const corrected = { ...HOSPITAL, id: ISALA, name: 'Isala zoals hier bekend', short: 'Isala' };
    const before = await scene.database.asOperator((tx) => saveOwnParty(tx, corrected));
    expect(before).toMatchObject({ name: 'Isala', origin: 'accord' });
    await migrate(scene.ownerUrl);
    const all = await scene.database.asOperator(listParties);
    expect(all).toContainEqual({ ...HOSPITAL, origin: 'operator' });
    expect(all).toContainEqual({ ...corrected, origin: 'operator' });
    const names = await scene.database.asNobody((tx) =>
      partyNames(tx, [HOSPITAL.id, ISALA, ISALA, 'nergens' as PartyId]),
    );
    expect([...names]).toHaveLength(2);
    expect(names.get(ISALA)).toBe(corrected.name);
  });

  it('can be acted for, under the name that was given here', async () => {
    await scene.database.asOperator((tx) => saveOwnParty(tx, HOSPITAL));
    const role = { role: 'regional-party', region: ZWOLLE, party: HOSPITAL.id } as const;
    const { token } = await someone(scene.database, role);
    const session = await scene.database.asActor(token, async (_tx, given) => given);
    expect(session).toMatchObject({ partyName: HOSPITAL.name, actor: { party: HOSPITAL.id } });
  });

  it('are added by the operator only, whatever role one has', async () => {
    const role = { role: 'administrator', party: ISALA } as const;
    const { token } = await someone(scene.database, role);
    await expect(
      scene.database.asActor(token, (tx) => saveOwnParty(tx, HOSPITAL)),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
