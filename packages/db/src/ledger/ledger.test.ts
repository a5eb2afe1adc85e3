import { accountKey, type LedgerOperation } from '@iza/domain/ledger';
import { NEW_TRANSFORMATION } from '@iza/domain/transformation';
import {
  cents,
  isoDate,
  type EnvelopeId,
  type PartyId,
  type TransformationId,
  type TransformationPartId,
} from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseRefusal, type Tx } from '../connection/index.ts';
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
import { keepStatements, readStatements } from '../transformation/index.ts';
import { grantedTo, postOperation, readBalances, readQueue, readReclaimed } from './index.ts';

const ASKED = cents(1_000_000);
const envelope = newId<EnvelopeId>();
let scene: Scene;
let leader: Someone;
let otherInsurer: Someone;
let ministry: Someone;

/** A plan that was approved, put there by the owner. */
async function aPlan(): Promise<TransformationId> {
  const id = newId<TransformationId>();
  await scene.database.asOperator(async (tx) => {
    const state = { ...NEW_TRANSFORMATION, stage: 'approved' };
    await tx`
      insert into iza.transformation (id, name, regions, area, sectors, themes, asked, applicants, lead, leaders, state, origin)
      values (${id}, 'Plan', '{}', '{}', '{}', '{}', ${ASKED}, ${[ISALA]}, ${ISALA}, ${[INSURER, 'menzis']}, ${tx.json(state)}, 'live')`;
  });
  return id;
}

beforeAll(async () => {
  scene = await aScene();
  leader = await someone(scene.database, { role: 'market-leader', party: INSURER, region: ZWOLLE });
  otherInsurer = await someone(scene.database, { role: 'insurer', party: 'vgz' as never });
  ministry = await someone(scene.database, { role: 'vws-programme', party: 'vws' as never });
  const open = { amount: cents(3_700), source: 'test' };
  await post(ministry, {
    operation: 'open-envelope',
    envelope,
    route: 'insurers',
    year: 2024,
    ...open,
  });
  await post(ministry, { operation: 'open-pool', pool: 'msz', ...open, amount: cents(9_000) });
});
afterAll(() => scene.end());

const inTransaction = async <T>(who: Someone, work: (tx: Tx) => Promise<T>) => {
  const answer = await scene.database.asActor(who.token, work);
  if (answer === 'no session') throw new Error('no session');
  return answer;
};
const post = (who: Someone, operation: LedgerOperation) =>
  inTransaction(who, (tx) => postOperation(tx, operation, () => ASKED));

const grantOf = (plan: TransformationId, amount: number, cost = newId<TransformationPartId>()) =>
  ({
    operation: 'grant',
    plan,
    envelope,
    pool: 'msz',
    from: 'available',
    costs: [{ cost, amount: cents(amount) }],
  }) as const satisfies LedgerOperation;

/** A plan of which a milestone has money of a route, as if people had made it stand so. */
async function aCommitment(route: 'vws' | 'municipalities') {
  const [plan, own, milestone] = [
    await aPlan(),
    newId<EnvelopeId>(),
    newId<TransformationPartId>(),
  ] as const;
  const source = { amount: cents(400), source: 'test' };
  await post(ministry, { operation: 'open-envelope', envelope: own, route, year: 2026, ...source });
  const spot = { plan, envelope: own, pool: 'msz' };
  await post(ministry, { ...grantOf(plan, 400), envelope: own });
  await post(ministry, { operation: 'commit', ...spot, milestone, amount: cents(400) });
  const stands = (stage: string, standing: string) =>
    scene.database.asOperator(async (tx) => {
      await tx`update iza.transformation set state = ${tx.json({ ...NEW_TRANSFORMATION, stage })} where id = ${plan}`;
      await tx`
        insert into iza.transformation_milestone (plan, milestone, progress)
        values (${plan}, ${milestone}, ${tx.json({ standing })})
        on conflict (plan, milestone) do update set progress = excluded.progress`;
    });
  return { spot, milestone, stands };
}

const balance = async (key: string) => {
  const rows = await inTransaction(ministry, (tx) => readBalances(tx));
  return rows.find(({ account }) => accountKey(account) === key)?.balance ?? 0;
};

describe('the funds on the real database', () => {
  it('are never exceeded by sixty grants at the same time', async () => {
    const plan = await aPlan();
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => post(leader, grantOf(plan, 100))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(37);
    expect(await balance(`envelope:${envelope}`)).toBe(0);
    expect(await inTransaction(leader, (tx) => grantedTo(tx, plan))).toBe(3_700);
    expect(await balance('used:msz')).toBe(3_700);
  });

  it('fund a cost once, though two plans ask for it at the same moment', async () => {
    const more = {
      operation: 'open-envelope',
      envelope: newId<EnvelopeId>(),
      route: 'insurers',
    } as const;
    await post(ministry, { ...more, year: 2025, amount: cents(1_000), source: 'test' });
    const cost = newId<TransformationPartId>();
    const plans = await Promise.all([aPlan(), aPlan()]);
    const answers = await Promise.allSettled(
      plans.map((plan) => post(leader, { ...grantOf(plan, 10, cost), envelope: more.envelope })),
    );
    const granted = answers.filter((one) => one.status === 'fulfilled' && one.value.ok);
    expect(granted).toHaveLength(1);
  });

  it('fund a cost once that stands in two plans by different lines, from two budgets at the same moment', async () => {
    const [one, other] = await Promise.all([aPlan(), aPlan()]);
    const [line, same] = [newId<TransformationPartId>(), newId<TransformationPartId>()];
    await scene.database.asOperator(async (tx) => {
      const content = { lines: [{ id: same, kind: 'cost', sameAs: line }], stated: [] };
      await tx`
        insert into iza.transformation_section (plan, section, revision, content) values (${other}, 'case', 1, ${tx.json(content)})`;
    });
    const [first, second] = [newId<EnvelopeId>(), newId<EnvelopeId>()];
    for (const [own, year] of [
      [first, 2027],
      [second, 2028],
    ] as const)
      await post(ministry, {
        ...({ operation: 'open-envelope', route: 'insurers', source: 'test' } as const),
        envelope: own,
        year,
        amount: cents(100),
      });
    const answers = await Promise.all([
      post(leader, { ...grantOf(one, 10, line), envelope: first }),
      post(leader, { ...grantOf(other, 10, same), envelope: second }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const twice = { ...grantOf(other, 10, same), envelope: second };
    expect(await post(leader, twice)).toMatchObject({ refusals: [{ code: 'double-funding' }] });
  });

  it('fund a cost again once all of what paid it was released, and not before', async () => {
    const fund = {
      operation: 'open-envelope',
      envelope: newId<EnvelopeId>(),
      route: 'insurers',
    } as const;
    await post(ministry, { ...fund, year: 2026, amount: cents(100), source: 'test' });
    const [one, other] = await Promise.all([aPlan(), aPlan()]);
    const cost = newId<TransformationPartId>();
    const grant = (plan: TransformationId) => ({
      ...grantOf(plan, 50, cost),
      envelope: fund.envelope,
    });
    const release = (amount: number): LedgerOperation => ({
      operation: 'release',
      plan: one,
      envelope: fund.envelope,
      pool: 'msz',
      from: 'granted',
      milestone: null,
      amount: cents(amount),
      reason: 'gestopt',
    });
    expect(await post(leader, grant(one))).toMatchObject({ ok: true });
    await post(leader, release(20));
    expect(await post(leader, grant(other))).toMatchObject({
      refusals: [{ code: 'double-funding' }],
    });
    await post(leader, release(30));
    expect(await post(leader, grant(other))).toMatchObject({ ok: true });
  });

  it('are paid once for a milestone, though two people press at the same time', async () => {
    const plan = await aPlan();
    const own = newId<EnvelopeId>();
    const source = { amount: cents(500), source: 'test' };
    await post(ministry, {
      operation: 'open-envelope',
      envelope: own,
      route: 'insurers',
      year: 2026,
      ...source,
    });
    const milestone = newId<TransformationPartId>();
    const spot = { plan, envelope: own, pool: 'msz' };
    await post(leader, { ...grantOf(plan, 400), envelope: own });
    await post(leader, { operation: 'commit', ...spot, milestone, amount: cents(400) });
    await expect(post(leader, { operation: 'pay', ...spot, milestone })).rejects.toMatchObject({
      code: 'milestone-skips',
    });
    await scene.database.asOperator(
      (tx) => tx`
        insert into iza.transformation_milestone (plan, milestone, progress)
        values (${plan}, ${milestone}, ${tx.json({ standing: 'paid' })})`,
    );
    const paid = await Promise.all(
      [0, 1].map(() => post(leader, { operation: 'pay', ...spot, milestone })),
    );
    expect(paid.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await balance(`paid:${plan}:${own}:msz:${milestone}`)).toBe(400);
    const keep = (who: Someone, ...amounts: number[]) => {
      const parties = [INSURER, 'vgz'] as PartyId[];
      const made = amounts.map((amount, n) => ({ party: parties[n], amount }) as never);
      return inTransaction(who, (tx) => keepStatements(tx, { plan, milestone }, made));
    };
    await expect(keep(leader, 300, 99)).rejects.toMatchObject({
      code: 'statements-do-not-add-up',
    });
    await expect(keep(otherInsurer, 300, 100)).rejects.toMatchObject({ code: 'not-allowed' });
    await keep(leader, 300, 100);
    await expect(keep(leader, 300, 100)).rejects.toThrow(/duplicate|unique|pkey/);
    const stated = async (who: Someone) =>
      (await inTransaction(who, (tx) => readStatements(tx, plan))).map(({ party }) => party);
    expect(await stated(leader)).toEqual([INSURER, 'vgz']);
    expect(await stated(otherInsurer)).toEqual(['vgz']);
    expect(await stated(ministry)).toHaveLength(2);
  });

  it('of VWS pay a confirmed milestone once, two at the same moment, by the programme team alone', async () => {
    const { spot, milestone, stands } = await aCommitment('vws');
    const pay = { operation: 'pay', ...spot, milestone } as const;
    const answered = { code: 'milestone-skips' };
    await stands('in-execution', 'reported');
    await expect(post(ministry, pay)).rejects.toMatchObject(answered);
    await stands('held', 'confirmed');
    await expect(post(ministry, pay)).rejects.toMatchObject(answered);
    await stands('in-execution', 'confirmed');
    await expect(post(leader, pay)).rejects.toMatchObject({ code: 'not-allowed' });
    const paid = await Promise.all([0, 1].map(() => post(ministry, pay)));
    expect(paid.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await balance(`paid:${spot.plan}:${spot.envelope}:msz:${milestone}`)).toBe(400);
    const back = {
      operation: 'reclaim',
      ...spot,
      milestone,
      amount: cents(1),
      reason: 'x',
    } as const;
    expect(await post(ministry, back)).toMatchObject({ refusals: [{ code: 'never-reclaimed' }] });
  });

  it('that a completed plan did not need are freed by whoever completes it, on every route', async () => {
    const { spot, milestone, stands } = await aCommitment('vws');
    const amount = cents(400);
    const free = { operation: 'release', ...spot, from: 'committed', milestone, amount } as const;
    await stands('in-execution', 'confirmed');
    await expect(post(leader, { ...free, reason: 'x' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await stands('completed', 'confirmed');
    expect(await post(leader, { ...free, reason: 'x' })).toMatchObject({ ok: true });
    expect(await balance(`envelope:${spot.envelope}`)).toBe(400);
  });

  it('of municipalities come back to their budget and earmark, with a reason, by the programme team alone', async () => {
    const { spot, milestone, stands } = await aCommitment('municipalities');
    await stands('in-execution', 'paid');
    await post(ministry, { operation: 'pay', ...spot, milestone });
    const used = await balance('used:msz');
    const back = { operation: 'reclaim', ...spot, milestone, reason: 'niet besteed' } as const;
    await expect(post(leader, { ...back, amount: cents(150) })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await post(ministry, { ...back, amount: cents(401) })).toMatchObject({ ok: false });
    expect(await post(ministry, { ...back, amount: cents(150) })).toMatchObject({ ok: true });
    expect(await balance(`envelope:${spot.envelope}`)).toBe(150);
    expect(await balance('used:msz')).toBe(used - 150);
    const { plan } = spot;
    const route = 'municipalities';
    for (const reader of [leader, ministry])
      expect(await inTransaction(reader, (tx) => readReclaimed(tx, plan))).toEqual([
        { plan, milestone, route, amount: 150 },
      ]);
    expect(await inTransaction(otherInsurer, (tx) => readReclaimed(tx, plan))).toEqual([]);
    expect(await inTransaction(leader, (tx) => grantedTo(tx, plan, route))).toBe(250);
    expect(await inTransaction(leader, (tx) => grantedTo(tx, plan, 'insurers'))).toBe(0);
  });

  it('are written by who keeps them only, and whatever is written adds up', async () => {
    const plan = await aPlan();
    await expect(
      post(otherInsurer, { operation: 'queue', plan, route: 'insurers', amount: cents(1) }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(
      post(leader, { operation: 'lapse', envelope, amount: cents(1), reason: 'x' }),
    ).resolves.toMatchObject({ ok: false });
    const carried = { body: 'x', on: isoDate('2024-01-01'), reason: 'x' };
    await expect(
      post(leader, {
        operation: 'release-earmark',
        pool: 'msz',
        amount: cents(1),
        decision: carried,
      }),
    ).rejects.toBeInstanceOf(DatabaseRefusal);
    const crooked = [
      { key: `envelope:${envelope}`, account: { of: 'envelope', envelope }, amount: 5 },
    ];
    await expect(
      inTransaction(
        ministry,
        (tx) => tx`
        select iza.post_entry(${tx.json({ operation: 'lapse', envelope, amount: 5, reason: 'x' })}, ${tx.json(crooked)})`,
      ),
    ).rejects.toMatchObject({ code: 'lines-do-not-add-up' });
  });

  it('can not be changed after the fact, not even by the owner', async () => {
    const attempts: ((tx: Tx) => Promise<unknown>)[] = [
      (tx) => tx`update iza.ledger_entry set day = '2020-01-01'`,
      (tx) => tx`delete from iza.ledger_line`,
      (tx) => tx`truncate iza.ledger_line`,
    ];
    for (const attempt of attempts) {
      await expect(scene.database.asOperator(attempt)).rejects.toMatchObject({
        code: 'only-added-to',
      });
      await expect(inTransaction(ministry, attempt)).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  it('show another insurer what there is, and nothing of a plan', async () => {
    const seen = await inTransaction(otherInsurer, (tx) => readBalances(tx));
    expect(seen.every(({ plan }) => plan === null)).toBe(true);
    expect(seen.length).toBeGreaterThan(2);
    expect(await inTransaction(otherInsurer, (tx) => readQueue(tx))).toEqual([]);
  });
});
