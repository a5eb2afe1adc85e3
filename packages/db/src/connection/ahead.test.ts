import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashToken } from '../session/index.ts';
import {
  aScene,
  anImportedPlan,
  newId,
  someone,
  ZWOLLE,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import { isoMoment } from './client.ts';
import type { Tx } from './index.ts';

let scene: Scene;
let chair: Someone;

beforeAll(async () => {
  scene = await aScene();
  chair = await someone(scene.database, { role: 'roaz-chair', region: ZWOLLE });
  await anImportedPlan(scene.database);
});
afterAll(() => scene.end());

const countPlans = (tx: Tx) =>
  tx<{ n: number }[]>`select count(*) as n from iza.plan_version`.then(([row]) => row?.n);

describe('what is sent before it is known who asks', () => {
  it('sees what the actor may see, and without a session nothing', async () => {
    let seen: Promise<unknown> = Promise.resolve();
    const ask = (token: typeof chair.token) =>
      scene.database.asActor(token, (_tx, _session, sent: Promise<number | undefined>) => sent, {
        readOnly: true,
        ahead: (tx) => {
          const asked = countPlans(tx);
          seen = asked;
          return asked;
        },
      });
    expect(await ask(chair.token)).toBe(1);
    expect(await ask(hashToken('nobody-has-this-token'))).toBe('no session');
    expect(await seen).toBe(0);
  });

  it('leaves nothing behind for who has the connection next', async () => {
    const turns = Array.from({ length: 24 }, (_, n) =>
      n % 2 === 0
        ? scene.database.asActor(chair.token, countPlans, { readOnly: true })
        : scene.database.asNobody(countPlans),
    );
    expect(await Promise.all(turns)).toEqual(turns.map((_, n) => (n % 2 === 0 ? 1 : 0)));
  });
});

describe('a transaction', () => {
  it('fails where a last statement fails that nobody waited for, and has written nothing', async () => {
    const key = newId<string>();
    const saving = scene.database.asActor(chair.token, async (tx) => {
      await tx`
        insert into iza.answered_request (person, key, operation, input_hash)
        values (iza.actor_person(), ${key}, 'test', '')`;
      tx`insert into iza.answered_request (person) values (null)`.execute();
      return 'saved';
    });
    await expect(saving).rejects.toThrow('row-level security');
    const [row] = await scene.database.asOperator(
      (tx) => tx<{ n: number }[]>`
        select count(*) as n from iza.answered_request where key = ${key}`,
    );
    expect(row?.n).toBe(0);
  });
});

describe('a moment', () => {
  it('is written as everywhere else, however fine the database writes it', () => {
    const written = [
      '2026-11-22 17:05:26.152+00',
      '2026-11-22 17:05:26+00',
      '2026-11-22 17:05:26.1+00',
      '2026-01-02 03:04:05.999999+00',
    ];
    for (const text of written) expect(isoMoment(text)).toBe(new Date(text).toISOString());
  });
});
