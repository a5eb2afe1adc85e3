import { setTimeout as sleep } from 'node:timers/promises';
import { newItem } from '@iza/domain/plan';
import { storedEventSchema } from '@iza/domain/event';
import type { ItemId, IdempotencyKey } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Notice, Tx } from '../connection/index.ts';
import { insertUnits, loadPlanHead } from '../plan/index.ts';
import { claim, once } from '../request/index.ts';
import {
  aScene,
  anImportedPlan,
  FAR_AWAY,
  newId,
  someone,
  ZWOLLE,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  appendEvent,
  changedSince,
  eventsAfter,
  lastSeq,
  listEvents,
  rememberVisit,
  seenUntil,
} from './index.ts';

let scene: Scene;
let chair: Someone;
let stranger: Someone;

beforeAll(async () => {
  scene = await aScene();
  chair = await someone(scene.database, { role: 'roaz-chair', region: ZWOLLE });
  stranger = await someone(scene.database, { role: 'market-leader', region: FAR_AWAY });
});
afterAll(() => scene.end());

const adding = (version: Awaited<ReturnType<typeof anImportedPlan>>['version'], fails = false) =>
  scene.database.asActor(chair.token, async (tx) => {
    const item = newItem('agreement', newId<ItemId>(), 'Added');
    await loadPlanHead(tx, { version }, { lock: true });
    await insertUnits(tx, version, [{ unit: 'item', content: item }]);
    await appendEvent(tx, version, { kind: 'item-added', item: item.id, inPlan: true });
    if (fails) throw new Error('broken off');
  });

describe('events', () => {
  it('are numbered without holes under twenty writers of which some break off, moments rising with the numbers', async () => {
    const plans = await Promise.all([0, 1, 2, 3].map(() => anImportedPlan(scene.database)));
    const writers = Array.from({ length: 20 }, async (_, writer) => {
      for (let turn = 0; turn < 5; turn += 1) {
        const plan = plans[(writer + turn) % plans.length];
        if (plan) await adding(plan.version, turn % 3 === 2).catch(() => undefined);
      }
    });
    await Promise.all(writers);
    const rows = await scene.database.asOperator(
      (tx) => tx<{ seq: number; at: string }[]>`select seq, at from iza.event order by seq`,
    );
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted());
    expect(rows).toHaveLength(4 + 20 * 4);
  });

  it('have the canonical form of the domain, and can not be changed or taken out, not even by the owner', async () => {
    const { version } = await anImportedPlan(scene.database);
    await adding(version);
    const events = await scene.database.asActor(chair.token, (tx) =>
      listEvents(tx, version, { limit: 9 }),
    );
    if (events === 'no session') throw new Error(events);
    for (const { personName: _personName, partyName: _partyName, ...stored } of events) {
      expect(storedEventSchema.parse(stored)).toEqual(stored);
    }
    const attempts: ((tx: Tx) => Promise<unknown>)[] = [
      (tx) => tx`update iza.event set day = '2020-01-01'`,
      (tx) => tx`delete from iza.event`,
      (tx) => tx`truncate iza.event`,
    ];
    for (const attempt of attempts) {
      await expect(scene.database.asOperator(attempt)).rejects.toMatchObject({
        code: 'only-added-to',
      });
      await expect(scene.database.asActor(chair.token, attempt)).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
  });

  it('reach listeners after commit by ids only, and are read by those who may know', async () => {
    const { plan, version } = await anImportedPlan(scene.database);
    const heard: Notice[] = [];
    const { promise: resumed, resolve: onResumed } = Promise.withResolvers<void>();
    const listening = scene.database.listen({
      onNotice: (notice) => heard.push(notice),
      onResumed,
    });
    await resumed;
    await adding(version, true).catch(() => undefined);
    await adding(version);
    for (let waited = 0; heard.length === 0 && waited < 50; waited += 1) await sleep(20);
    await listening.stop();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toEqual({ seq: heard[0]?.seq, plan: plan.id, version });
    const after = (who: Someone) =>
      scene.database.asActor(who.token, (tx) => eventsAfter(tx, (heard[0]?.seq ?? 0) - 1, 9), {
        readOnly: true,
      });
    expect(await after(chair)).toMatchObject([{ plan: plan.id, kind: 'item-added' }]);
    expect(await after(stranger)).toEqual([]);
  });

  it('count as changed by others since the last day one was here', async () => {
    const { plan, version } = await anImportedPlan(scene.database);
    const other = await someone(scene.database, { role: 'roaz-bureau', region: ZWOLLE });
    const seen = await scene.database.asActor(other.token, async (tx) => {
      const last = await lastSeq(tx);
      await rememberVisit(tx);
      return { until: await seenUntil(tx), last };
    });
    if (seen === 'no session') throw new Error(seen);
    expect(seen.until).toBe(0);
    await scene.database.asOperator((tx) => tx`update iza.person_visit set day = day - 1`);
    await adding(version);
    const changed = await scene.database.asActor(other.token, async (tx) =>
      changedSince(tx, await seenUntil(tx), [plan.id]),
    );
    expect(changed).toMatchObject([{ plan: plan.id, count: 1, lastBy: chair.name }]);
    const own = await scene.database.asActor(chair.token, (tx) =>
      changedSince(tx, seen.last, [plan.id]),
    );
    expect(own).toEqual([]);
  });
});

describe('a request with a key', () => {
  it('is done once, whether it comes again later or at the same time, and gets the same answer', async () => {
    const { version } = await anImportedPlan(scene.database);
    const key = newId<IdempotencyKey>();
    let done = 0;
    const send = () =>
      scene.database.asActor(chair.token, (tx) =>
        once(tx, claim(tx, key, 'item.add', { version }), async () => {
          done += 1;
          await appendEvent(tx, version, { kind: 'outline-changed', revision: 9 });
          return { kind: 'saved', turn: done };
        }),
      );
    const answers = [...(await Promise.all([send(), send(), send()])), await send()];
    expect(answers).toEqual(answers.map(() => ({ kind: 'saved', turn: 1 })));
    const otherwise = await scene.database.asActor(chair.token, (tx) =>
      once(tx, claim(tx, key, 'item.add', { version: 'another' }), async () => 'done'),
    );
    expect(otherwise).toBe('key-used-otherwise');
    expect(done).toBe(1);
  });

  it("leaves the key free when it failed, and is each person's own", async () => {
    const key = newId<IdempotencyKey>();
    const send = (who: Someone, work: () => Promise<string>) =>
      scene.database.asActor(who.token, (tx) => once(tx, claim(tx, key, 'test', {}), work));
    await expect(send(chair, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await send(chair, async () => 'chair')).toBe('chair');
    expect(await send(stranger, async () => 'stranger')).toBe('stranger');
  });
});
