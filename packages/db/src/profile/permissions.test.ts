import { mayBeginProfile, mayProfile, newFigure, type ProfileState } from '@iza/domain/profile';
import type { PlanKind } from '@iza/domain/plan';
import type {
  ProfileId,
  ProfilePartId,
  ProfileVersionId,
  RegionId,
  StepId,
} from '@iza/domain/values';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import { everyone, type Acting } from '../testing/permission-scene.ts';
import { aScene, newId, STATES, ZWOLLE, ZWOLLE_CARE_OFFICE, type Scene } from '../testing/scene.ts';

/** A version of a profile with a row in every table. */
type Seeded = {
  readonly profile: ProfileId;
  readonly version: ProfileVersionId;
  readonly kind: PlanKind;
  readonly region: RegionId;
  readonly stage: ProfileState['stage'];
};

const ADOPTED = { stage: 'adopted', adopted: STATES.adopted.adopted, adoptedRevision: 1 } as const;
const TABLES = ['profile_version', 'profile_unit', 'profile_adoption', 'profile_signature'];

let scene: Scene;
let people: Acting[];
let profiles: Seeded[];

/** The owner puts rows there without triggers: some can't come about in every stage. */
async function seed(tx: Tx, kind: PlanKind, region: RegionId): Promise<Seeded[]> {
  const profile = newId<ProfileId>();
  await tx`
    insert into iza.profile (id, region, kind, template, edition, origin)
    values (${profile}, ${region}, ${kind}, ${`${kind}-profile-2023`}, 'signed-2022', 'live')`;
  const found: Seeded[] = [];
  for (const stage of ['adopted', 'concept'] as const) {
    const version = newId<ProfileVersionId>();
    const adoption = newId<StepId>();
    await tx`
      insert into iza.profile_version (id, profile, number, state)
      values (${version}, ${profile}, ${found.length + 1}, ${tx.json({ stage: 'concept' })})`;
    for (const removed of [false, true]) {
      const content = newFigure(newId<ProfilePartId>(), 'flows');
      await tx`
        insert into iza.profile_unit (version, unit, id, content)
        values (${version}, 'figure', ${content.id}, ${tx.json(content as never)})`;
      if (removed)
        await tx`update iza.profile_unit set removed = true, revision = 2 where version = ${version} and id = ${content.id}`;
    }
    for (const table of TABLES) await tx.unsafe(`alter table iza.${table} disable trigger user`);
    await tx`
      insert into iza.profile_adoption (id, version, decision, on_revision, status, asked_at, closed_at)
      values (${adoption}, ${version}, '{}', 1, 'withdrawn', now(), now())`;
    await tx`
      insert into iza.profile_signature (adoption, party, role, person, person_name, at)
      values (${adoption}, 'vgz', 'market-leader', ${newId()}, 'Seeded', now())`;
    if (stage === 'adopted')
      await tx`update iza.profile_version set state = ${tx.json(ADOPTED as never)} where id = ${version}`;
    for (const table of TABLES) await tx.unsafe(`alter table iza.${table} enable trigger user`);
    found.push({ profile, version, kind, region, stage });
  }
  return found;
}

beforeAll(async () => {
  scene = await aScene();
  people = await everyone(scene.database);
  profiles = await scene.database.asOperator(async (tx) => [
    ...(await seed(tx, 'roaz', ZWOLLE)),
    ...(await seed(tx, 'regional', ZWOLLE_CARE_OFFICE)),
  ]);
});
afterAll(() => scene.end());

class Undo extends Error {}

/** @returns whether a statement wrote a row, undone at once; refused by policy, grant or trigger counts as no */
async function writes(tx: Tx, statement: (tx: Tx) => Promise<{ count: number }>): Promise<boolean> {
  let wrote = false;
  try {
    await tx.savepoint(async (inner) => {
      wrote = (await statement(inner as Tx)).count > 0;
      throw new Undo();
    });
  } catch (error) {
    const { code } = error as { code?: string };
    // Allowed, and only there already.
    if (code === '23505') return true;
    if (!(error instanceof Undo) && code !== '42501' && code !== 'IZ001') throw error;
  }
  return wrote;
}

async function countsOf(tx: Tx, { profile, version }: Seeded) {
  const [row] = await tx<Record<string, number>[]>`
    select
      (select count(*) from iza.profile_version where id = ${version}) as version,
      (select count(*) from iza.profile where id = ${profile} and exists (
        select from iza.profile_version v where v.id = ${version})) as profile,
      (select count(*) from iza.profile_unit where version = ${version} and not removed) as unit,
      (select count(*) from iza.profile_unit where version = ${version} and removed) as removed,
      (select count(*) from iza.profile_unit_revision where version = ${version}) as revision,
      (select count(*) from iza.profile_adoption where version = ${version}) as adoption,
      (select count(*) from iza.profile_signature g join iza.profile_adoption a on a.id = g.adoption
        where a.version = ${version}) as signature`;
  return { ...row };
}

async function writesOf(tx: Tx, { version }: Seeded) {
  const adoption = newId<StepId>();
  const added = newFigure(newId<ProfilePartId>(), 'flows');
  const ask = (t: Tx) => t`
    insert into iza.profile_adoption (id, version, decision, on_revision)
    select ${adoption}, ${version}, '{}', coalesce((select content_revision from iza.profile_version where id = ${version}), 1)`;
  return {
    save: await writes(
      tx,
      (t) => t`
        update iza.profile_unit set content = content || '{"name": "x"}', revision = revision + 1
        where version = ${version} and not removed`,
    ),
    add: await writes(
      tx,
      (t) => t`
        insert into iza.profile_unit (version, unit, id, content)
        values (${version}, 'figure', ${added.id}, ${t.json(added as never)})`,
    ),
    ask: await writes(tx, ask),
    sign: await writes(tx, async (t) => {
      await ask(t);
      return t`insert into iza.profile_signature (adoption, party, role) values (${adoption}, iza.actor_party(), iza.actor_role())`;
    }),
    signForAnother: await writes(tx, async (t) => {
      await ask(t);
      return t`insert into iza.profile_signature (adoption, party, role) values (${adoption}, 'menzis', 'roaz-chair')`;
    }),
    adoptUnsigned: await writes(
      tx,
      (t) =>
        t`update iza.profile_version set state = ${t.json(ADOPTED as never)} where id = ${version}`,
    ),
    rewriteHistory: await writes(
      tx,
      (t) => t`update iza.profile_unit_revision set content = '{}' where version = ${version}`,
    ),
    forget: await writes(tx, (t) => t`delete from iza.profile_unit where version = ${version}`),
  };
}

it('raw SQL counts and writes exactly what the domain allows: each role x region x kind x stage x table', async () => {
  const faults: string[] = [];
  for (const acting of people) {
    for (const seeded of profiles) {
      await scene.database.asActor(acting.token, async (tx, { actor }) => {
        const { region, kind, stage } = seeded;
        const near = await tx<
          { other: RegionId }[]
        >`select other from iza.region_overlap where region = ${region}`;
        const resource = { kind, stage, region, overlapping: near.map(({ other }) => other) };
        const may = (action: Parameters<typeof mayProfile>[1]) =>
          mayProfile(actor, action, resource);
        const when = (allowed: boolean, count: number) => (allowed ? count : 0);
        const inside = may('read-history');
        const expected = {
          counts: {
            version: when(may('read'), 1),
            profile: when(may('read'), 1),
            unit: when(may('read'), 1),
            removed: when(inside, 1),
            revision: when(inside, 3),
            adoption: when(inside, 1),
            signature: when(inside, 1),
          },
          writes: {
            save: may('edit'),
            add: may('edit'),
            ask: may('sign'),
            sign: may('sign'),
            signForAnother: false,
            adoptUnsigned: false,
            rewriteHistory: false,
            forget: false,
          },
        };
        const seen = { counts: await countsOf(tx, seeded), writes: await writesOf(tx, seeded) };
        if (JSON.stringify(seen) !== JSON.stringify(expected))
          faults.push(
            `${acting.role} ${acting.region} ${kind} ${stage}: ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}`,
          );
      });
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

it('lets exactly those begin a profile who may begin a plan there', async () => {
  for (const acting of people) {
    for (const [kind, region] of [
      ['roaz', ZWOLLE],
      ['regional', ZWOLLE_CARE_OFFICE],
    ] as [PlanKind, RegionId][]) {
      const answer = await scene.database.asActor(acting.token, async (tx, { actor }) => ({
        begun: await writes(
          tx,
          (t) => t`
            insert into iza.profile (id, region, kind, template, edition, origin)
            values (${newId()}, ${region}, ${kind}, 'x', 'signed-2022', 'live')`,
        ),
        may: mayBeginProfile(actor, kind, region),
      }));
      if (answer === 'no session') throw new Error(answer);
      expect(answer.begun, `${acting.role} ${acting.region} begins ${kind} in ${region}`).toBe(
        answer.may,
      );
    }
  }
});
