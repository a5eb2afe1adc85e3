import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEvent, listEvents } from '../event/index.ts';
import { readPlanContent, unitHistory, writeUnit } from '../plan/index.ts';
import { newItem } from '@iza/domain/plan';
import {
  aScene,
  anImportedPlan,
  someone,
  ZWOLLE,
  type Imported,
  type Scene,
} from '../testing/scene.ts';
import { backup, contentHash, restore } from './index.ts';

let scene: Scene;
let plans: Imported[];

const AWKWARD = 'tab\there, back\\slash, line\nand \u2028 separator, \\. alone, quote " and euro €';

beforeAll(async () => {
  scene = await aScene();
  plans = await Promise.all([0, 1, 2].map(() => anImportedPlan(scene.database)));
  await scene.database.asOperator(async (tx) => {
    for (const { version, item } of plans) {
      await writeUnit(
        tx,
        version,
        { unit: 'item', content: newItem('agreement', item, AWKWARD) },
        1,
      );
      await appendEvent(tx, version, { kind: 'item-saved', item, revision: 2, inPlan: true });
    }
  });
  await someone(scene.database, { role: 'roaz-chair', region: ZWOLLE });
});
afterAll(() => scene.end());

async function taken(): Promise<{ bytes: Buffer; hash: string; rows: number }> {
  const out = new PassThrough();
  const chunks: Buffer[] = [];
  out.on('data', (chunk: Buffer) => chunks.push(chunk));
  const report = await backup(scene.ownerUrl, out);
  return { bytes: Buffer.concat(chunks), ...report };
}

describe('a backup', () => {
  it('restored in another database is equal by hash, and goes on from there: history, events, rights', async () => {
    const { bytes, hash, rows } = await taken();
    expect(await contentHash(scene.ownerUrl)).toEqual({ hash, rows });
    const other = await aScene();
    expect(await restore(other.ownerUrl, Readable.from([bytes]))).toEqual({ hash, rows });
    expect(await contentHash(other.ownerUrl)).toEqual({ hash, rows });
    const chair = await someone(other.database, { role: 'roaz-chair', region: ZWOLLE });
    const [plan] = plans;
    if (!plan) throw new Error('no plan');
    const ref = { unit: 'item', id: plan.item } as const;
    const seen = await other.database.asActor(chair.token, async (tx) => {
      const saved = await writeUnit(
        tx,
        plan.version,
        { unit: 'item', content: newItem('agreement', plan.item, 'On') },
        2,
      );
      await appendEvent(tx, plan.version, {
        kind: 'item-saved',
        item: plan.item,
        revision: 3,
        inPlan: true,
      });
      const history = await unitHistory(tx, plan.version, ref);
      return {
        saved,
        titles: history.map(({ content }) => (content as { title: string }).title),
        events: await listEvents(tx, plan.version, { limit: 1 }),
      };
    });
    expect(seen).toMatchObject({
      saved: { revision: 3 },
      titles: ['On', AWKWARD, 'Agreement'],
      events: [{ seq: 7 }],
    });
    await expect(
      other.database.asOperator((tx) => tx`delete from iza.event`),
    ).rejects.toMatchObject({ code: 'only-added-to' });
    const [forced] = await other.database.asOperator(
      (tx) =>
        tx`select bool_and(relforcerowsecurity) as forced from pg_class where relnamespace = 'iza'::regnamespace and relkind = 'r'`,
    );
    expect(forced).toEqual({ forced: true });
    await other.end();
  });

  it('stands as it was at one moment while others go on writing', async () => {
    const chair = await someone(scene.database, { role: 'roaz-chair', region: ZWOLLE });
    const [, plan] = plans;
    if (!plan) throw new Error('no plan');
    const stopping = new AbortController();
    const writer = (async () => {
      for (let revision = 2; !stopping.signal.aborted; revision += 1) {
        await scene.database.asActor(chair.token, async (tx) => {
          await writeUnit(
            tx,
            plan.version,
            { unit: 'item', content: newItem('agreement', plan.item, `${revision}`) },
            revision,
          );
          await appendEvent(tx, plan.version, {
            kind: 'item-saved',
            item: plan.item,
            revision: revision + 1,
            inPlan: true,
          });
        });
      }
    })();
    const { bytes, hash } = await taken();
    stopping.abort();
    await writer;
    const other = await aScene();
    expect((await restore(other.ownerUrl, Readable.from([bytes]))).hash).toBe(hash);
    const [row] = await other.database.asOperator(
      (tx) => tx`
        select (select max(seq) = count(*) and max(seq) = (select last from iza.event_counter) from iza.event) as whole,
          (select bool_and(u.revision = (select max(r.revision) from iza.plan_unit_revision r where r.id = u.id and r.unit = u.unit and r.version = u.version))
            from iza.plan_unit u) as matching`,
    );
    expect(row).toEqual({ whole: true, matching: true });
    await other.end();
  });

  it('that is damaged, cut off or none is refused, and nothing is written', async () => {
    const { bytes } = await taken();
    const other = await aScene();
    const text = bytes.toString();
    const damaged = [
      Buffer.from(text.replace('back\\\\\\\\slash', 'back\\\\\\\\slosh')),
      bytes.subarray(0, bytes.length - 200),
      Buffer.from('hello\n'),
    ];
    const before = await contentHash(other.ownerUrl);
    for (const bad of damaged) {
      expect(bad.equals(bytes)).toBe(false);
      await expect(restore(other.ownerUrl, Readable.from([bad]))).rejects.toThrow(
        /damaged|too early|no backup/,
      );
    }
    expect(await contentHash(other.ownerUrl)).toEqual(before);
    await restore(other.ownerUrl, Readable.from([bytes]));
    await expect(restore(other.ownerUrl, Readable.from([bytes]))).rejects.toThrow('without plans');
    await other.end();
  });

  it('holds no logins', async () => {
    const { bytes } = await taken();
    expect(bytes.toString()).not.toContain('"table":"session"');
    expect(bytes.toString()).not.toContain('"table":"sign_in_link"');
    const [plan] = plans;
    const content = await scene.database.asOperator((tx) =>
      readPlanContent(tx, plan?.version as never),
    );
    expect(content?.items).toHaveLength(2);
  });
});
