import {
  mayGiveNotice,
  mayReadNotices,
  moveNotice,
  NOTICE_MOVES,
  type NoticeRecord,
  type TakenMove,
} from '@iza/domain/capacity';
import { isoDate, type CapacityNoticeId, type PartyId } from '@iza/domain/values';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import { everyone, OTHER, THIRD, type Acting } from '../testing/permission-scene.ts';
import { writes } from '../testing/raw.ts';
import { aScene, ISALA, newId, ZWOLLE, ZWOLLE_CARE_OFFICE, type Scene } from '../testing/scene.ts';

type Seeded = NoticeRecord & { readonly id: CapacityNoticeId; readonly moves: TakenMove[] };

const PAST = isoDate('2023-01-01');
const FAR = isoDate('2999-01-01');
const TABLES = ['capacity_notice', 'capacity_notice_move'];

let scene: Scene;
let people: Acting[];
let notices: Seeded[];

const steps = (...moves: readonly [TakenMove['move'], PartyId][]): TakenMove[] =>
  moves.map(([move, party]) => ({ move, party }));
const TALKED = steps(['coordinate', THIRD]);
const HALF = [...TALKED, ...steps(['approve', ISALA])];
const OTHER_HALF = [...TALKED, ...steps(['approve', OTHER])];
const WHOLE = [...HALF, ...steps(['approve', OTHER])];

/** Every place a notice can have come to; of the party that all people act for, and of another that names it or does not. */
const PLACES: readonly Omit<Seeded, 'id' | 'region'>[] = [
  { provider: ISALA, insurers: [ISALA, OTHER] },
  { provider: OTHER, insurers: [ISALA, OTHER] },
  { provider: OTHER, insurers: [OTHER] },
].flatMap((parties) => [
  ...[
    [],
    TALKED,
    HALF,
    OTHER_HALF,
    WHOLE,
    [...HALF, ...steps(['refuse', OTHER])],
    [...WHOLE, ...steps(['effect', parties.provider])],
    steps(['withdraw', parties.provider]),
  ].map((moves) => ({ ...parties, moves, from: PAST })),
  { ...parties, moves: WHOLE, from: FAR },
]);

/** The owner puts them there without triggers, as if others had. */
async function seed(tx: Tx): Promise<Seeded[]> {
  for (const table of TABLES) await tx.unsafe(`alter table iza.${table} disable trigger user`);
  const found = PLACES.map((place) => ({
    ...place,
    id: newId<CapacityNoticeId>(),
    region: ZWOLLE,
  }));
  for (const { id, region, provider, insurers, from, moves } of found) {
    await tx`
      insert into iza.capacity_notice
        (id, region, facility, location, what, from_day, why, insurers, at, person, person_name, party)
      values (${id}, ${region}, 'ambulance', 'x', 'x', ${from}, 'x', ${[...insurers]}, now(), ${newId()}, 'Seeded', ${provider})`;
    for (const [at, { move, party }] of moves.entries())
      await tx`
        insert into iza.capacity_notice_move (notice, seq, move, text, at, person, person_name, party)
        values (${id}, ${at + 1}, ${move}, 'x', now(), ${newId()}, 'Seeded', ${party})`;
  }
  for (const table of TABLES) await tx.unsafe(`alter table iza.${table} enable trigger user`);
  return found;
}

beforeAll(async () => {
  scene = await aScene();
  people = await everyone(scene.database);
  notices = await scene.database.asOperator(seed);
});
afterAll(() => scene.end());

const give = (tx: Tx, region: string) => tx`
  insert into iza.capacity_notice (id, region, facility, location, what, from_day, why, insurers)
  values (${newId()}, ${region}, 'ambulance', 'x', 'x', '2024-01-01', 'x', ${[OTHER]})`;

it('is read, given and moved exactly as the domain says: each role x relation x state x command', async () => {
  const faults: string[] = [];
  const expectSame = (what: string, is: unknown, should: unknown) => {
    if (is !== should) faults.push(`${what}: ${String(is)}, not ${String(should)}`);
  };
  for (const acting of people) {
    const who = `${acting.role} ${acting.region ?? ''}`;
    await scene.database.asActor(acting.token, async (tx, { actor }) => {
      const reads = mayReadNotices(actor, ZWOLLE);
      const [counts] = await tx<{ notices: number; moves: number }[]>`
        select (select count(*) from iza.capacity_notice)::int as notices,
          (select count(*) from iza.capacity_notice_move)::int as moves`;
      const moves = notices.reduce((sum, each) => sum + each.moves.length, 0);
      expectSame(`${who} reads`, counts?.notices, reads ? notices.length : 0);
      expectSame(`${who} reads moves`, counts?.moves, reads ? moves : 0);
      const gives = await writes(tx, (t) => give(t, ZWOLLE));
      expectSame(`${who} gives`, gives, mayGiveNotice(actor, ZWOLLE));
      const elsewhere = await writes(tx, (t) => give(t, ZWOLLE_CARE_OFFICE));
      expectSame(`${who} gives where there is no ROAZ`, elsewhere, false);
      const rewrites = await writes(tx, (t) => t`update iza.capacity_notice set what = 'y'`);
      const forgets = await writes(tx, (t) => t`delete from iza.capacity_notice_move`);
      expectSame(`${who} rewrites`, rewrites || forgets, false);
    });
    for (const [at, notice] of notices.entries())
      await scene.database.asActor(acting.token, async (tx, { actor, today }) => {
        for (const move of NOTICE_MOVES) {
          const moved = await writes(
            tx,
            (t) =>
              t`insert into iza.capacity_notice_move (notice, move, text) values (${notice.id}, ${move}, 'x')`,
          );
          const { ok } = moveNotice(notice, notice.moves, move, actor, today);
          expectSame(`${who} ${move} ${at}`, moved, ok);
        }
      });
  }
  expect(faults).toEqual([]);
  expect(notices.length).toBe(27);
}, 120_000);

it('numbers what was done with a notice, and signs it with who did it', async () => {
  const chair = people.find(({ role, region }) => role === 'roaz-chair' && region === ZWOLLE);
  const [untouched] = notices;
  if (!chair || !untouched) throw new Error('nobody there');
  const row = await scene.database.asActor(chair.token, async (tx) => {
    await tx`insert into iza.capacity_notice_move (notice, move, text) values (${untouched.id}, 'coordinate', 'x')`;
    const [found] = await tx`
      select seq, person, person_name as name, party from iza.capacity_notice_move where notice = ${untouched.id}`;
    return { ...(found as object) };
  });
  expect(row).toEqual({ seq: 1, person: chair.id, name: chair.name, party: ISALA });
});
