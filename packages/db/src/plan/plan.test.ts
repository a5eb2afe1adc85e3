import { newAbout, newItem, newTarget, type PlanAbout } from '@iza/domain/plan';
import type { ItemId, PlanVersionId, StepId, TargetId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import { appendEvent, listEvents } from '../event/index.ts';
import { nationalOverview } from '../overview/index.ts';
import { listPublished, openPublished } from '../publication/index.ts';
import { addSignature, askStep, closeStep } from '../step/index.ts';
import {
  aPlan,
  aScene,
  anImportedPlan,
  FAR_AWAY,
  INSURER,
  ISALA,
  newId,
  someone,
  STATES,
  ZWOLLE,
  ZWOLLE_CARE_OFFICE,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  beginPlan,
  insertUnits,
  listPlans,
  loadPlanHead,
  readPlanContent,
  readUnit,
  removeUnit,
  restoreUnit,
  setState,
  unitHistory,
  writeUnit,
} from './index.ts';

let scene: Scene;
let chair: Someone;
let leader: Someone;
let ministry: Someone;
let neighbour: Someone;

beforeAll(async () => {
  scene = await aScene();
  const { database } = scene;
  chair = await someone(database, { role: 'roaz-chair', region: ZWOLLE });
  leader = await someone(database, { role: 'market-leader', party: INSURER, region: ZWOLLE });
  ministry = await someone(database, { role: 'vws-programme' });
  neighbour = await someone(database, {
    role: 'market-leader',
    party: INSURER,
    region: ZWOLLE_CARE_OFFICE,
  });
});
afterAll(() => scene.end());

/** Works as someone; there is a session. */
async function as<T>(who: Someone, work: (tx: Tx) => Promise<T>): Promise<T> {
  const answer = await scene.database.asActor(who.token, work);
  if (answer === 'no session') throw new Error('no session');
  return answer as T;
}

/** The step to adopted as its people take it. */
async function adopt(version: PlanVersionId): Promise<void> {
  const step = newId<StepId>();
  const { contentRevision } = await as(chair, async (tx) => {
    const head = await loadPlanHead(tx, { version }, { lock: true });
    if (!head) throw new Error('no version');
    const command = { command: 'adopt' as const, decision: STATES.adopted.adopted };
    await askStep(tx, version, { id: step, command, onRevision: head.version.contentRevision });
    await addSignature(tx, step);
    return head.version;
  });
  await as(leader, (tx) => addSignature(tx, step));
  await as(chair, async (tx) => {
    await setState(tx, version, { ...STATES.adopted, adoptedRevision: contentRevision });
    await closeStep(tx, step, 'taken');
  });
}

describe('a plan that was begun', () => {
  it('stands as a proposal at content revision 1, with its event, for a market leader too', async () => {
    const plan = aPlan('roaz', [ZWOLLE]);
    const version = newId<PlanVersionId>();
    const about = newAbout('Begun');
    const saved = await as(leader, (tx) => beginPlan(tx, { plan, version, about }));
    expect(saved.contentRevision).toBe(1);
    const head = await as(chair, (tx) => loadPlanHead(tx, { plan: plan.id }));
    expect(head).toMatchObject({
      name: 'Begun',
      plan,
      version: { number: 1, state: { stage: 'proposal' } },
    });
    expect(head?.resource.overlapping).toContain(ZWOLLE_CARE_OFFICE);
    const events = await as(chair, (tx) => listEvents(tx, version, { limit: 5 }));
    expect(events.map(({ event, personName }) => [event.kind, personName])).toEqual([
      ['plan-begun', leader.name],
    ]);
  });
});

describe('a save', () => {
  it('makes the next revision, keeps every revision whole and raises the revision of the content by one', async () => {
    const { version, item } = await anImportedPlan(scene.database);
    const before = await as(chair, (tx) => loadPlanHead(tx, { version }));
    const content = { ...newItem('agreement', item, 'Sharper'), code: '6a' };
    const saved = await as(chair, (tx) => writeUnit(tx, version, { unit: 'item', content }, 1));
    expect(saved).toMatchObject({
      revision: 2,
      contentRevision: (before?.version.contentRevision ?? 0) + 1,
    });
    const history = await as(chair, (tx) => unitHistory(tx, version, { unit: 'item', id: item }));
    expect(history.map(({ revision, savedBy }) => [revision, savedBy])).toEqual([
      [2, chair.name],
      [1, ''],
    ]);
    expect(history.map((revision) => (revision.content as { title: string }).title)).toEqual([
      'Sharper',
      'Agreement',
    ]);
  });

  it('on an older revision is a conflict that writes nothing, and of two at once exactly one wins', async () => {
    const { version, item } = await anImportedPlan(scene.database);
    const outcomes = await Promise.all(
      ['one', 'two', 'three', 'four'].map((title) =>
        as(chair, async (tx) => {
          await loadPlanHead(tx, { version }, { lock: true });
          return writeUnit(
            tx,
            version,
            { unit: 'item', content: newItem('agreement', item, title) },
            1,
          );
        }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(3);
    const unit = await as(chair, (tx) => readUnit(tx, version, { unit: 'item', id: item }));
    expect(unit).toMatchObject({ revision: 2, savedBy: chair.name, removed: false });
  });

  it('adds all of a paste or nothing, and raises the content by one', async () => {
    const { version, item } = await anImportedPlan(scene.database);
    const added = Array.from({ length: 30 }, () => newItem('agreement', newId<ItemId>(), 'Pasted'));
    const units = added.map((content) => ({ unit: 'item' as const, content }));
    const before = await as(chair, (tx) => loadPlanHead(tx, { version }));
    const saved = await as(chair, (tx) => insertUnits(tx, version, units));
    expect(saved).toMatchObject({ contentRevision: (before?.version.contentRevision ?? 0) + 1 });
    const again = newItem('agreement', newId<ItemId>(), 'Again');
    const withKnown = [again, newItem('agreement', item, 'Known')].map((content) => ({
      unit: 'item' as const,
      content,
    }));
    expect(await as(chair, (tx) => insertUnits(tx, version, withKnown))).toBe('id-in-use');
    expect(
      await as(chair, (tx) => readUnit(tx, version, { unit: 'item', id: again.id })),
    ).toBeNull();
  });

  it('takes out and puts back, with history, and refuses a save on what was taken out', async () => {
    const { version, item } = await anImportedPlan(scene.database);
    const ref = { unit: 'item', id: item } as const;
    expect(await as(chair, (tx) => removeUnit(tx, version, ref))).toMatchObject({ revision: 2 });
    expect(await as(chair, (tx) => removeUnit(tx, version, ref))).toBe('not-there');
    const content = newItem('agreement', item, 'Late');
    expect(await as(chair, (tx) => writeUnit(tx, version, { unit: 'item', content }, 2))).toBe(
      'conflict',
    );
    expect(await as(chair, (tx) => restoreUnit(tx, version, ref))).toMatchObject({ revision: 3 });
    const history = await as(chair, (tx) => unitHistory(tx, version, ref));
    expect(history.map(({ removed }) => removed)).toEqual([false, true, false]);
  });
});

describe('the working corner', () => {
  it('is not there for the ministry: not in the content, the outline, the targets or the history', async () => {
    const { version, item, corner, targets } = await anImportedPlan(scene.database);
    const inside = await as(chair, (tx) => readPlanContent(tx, version));
    expect(inside?.items).toHaveLength(2);
    expect(inside?.outline.content.placements).toHaveLength(2);
    const outside = await as(ministry, (tx) => readPlanContent(tx, version));
    expect(outside?.items.map(({ content }) => content.id)).toEqual([item]);
    expect(outside?.targets.map(({ content }) => content.id)).toEqual([targets[0]]);
    expect(outside?.outline.content).toEqual({
      levels: [],
      placements: [{ item, parent: null }],
      links: [],
    });
    expect(
      await as(ministry, (tx) => unitHistory(tx, version, { unit: 'item', id: corner })),
    ).toEqual([]);
  });

  it('opens with the item: what was put into the plan takes its targets and its place along, and back', async () => {
    const { version, corner, targets } = await anImportedPlan(scene.database);
    const put = (inPlan: boolean, base: number) =>
      as(chair, (tx) =>
        writeUnit(
          tx,
          version,
          { unit: 'item', content: newItem('group', corner, 'Thought', inPlan) },
          base,
        ),
      );
    const before = await as(chair, (tx) => loadPlanHead(tx, { version }));
    expect(await put(true, 1)).toMatchObject({
      contentRevision: (before?.version.contentRevision ?? 0) + 1,
    });
    const open = await as(ministry, (tx) => readPlanContent(tx, version));
    expect(open?.targets).toHaveLength(2);
    expect(open?.outline.content.placements).toHaveLength(2);
    await put(false, 2);
    const closed = await as(ministry, (tx) => readPlanContent(tx, version));
    expect(closed?.targets.map(({ content }) => content.id)).toEqual([targets[0]]);
    expect(closed?.outline.content.placements).toHaveLength(1);
  });

  it('tells the ministry of no event about it, targets included', async () => {
    const { version, corner } = await anImportedPlan(scene.database);
    const target = newTarget(newId<TargetId>(), corner);
    await as(chair, async (tx) => {
      await insertUnits(tx, version, [{ unit: 'target', content: target }]);
      await appendEvent(tx, version, { kind: 'target-added', target: target.id });
      await appendEvent(tx, version, {
        kind: 'item-saved',
        item: corner,
        revision: 1,
        inPlan: false,
      });
    });
    expect(await as(chair, (tx) => listEvents(tx, version, { limit: 9 }))).toHaveLength(3);
    const told = await as(ministry, (tx) => listEvents(tx, version, { limit: 9 }));
    expect(told.map(({ event }) => event.kind)).toEqual(['plan-imported']);
  });
});

describe('a version that was opened', () => {
  it('lends nothing to another version, nor to the next actor on the connection', async () => {
    const own = await anImportedPlan(scene.database);
    const other = await anImportedPlan(scene.database, { region: FAR_AWAY });
    const rows = await as(chair, async (tx) => {
      await readPlanContent(tx, own.version);
      return tx`select from iza.plan_unit where version = ${other.version}`;
    });
    expect(rows).toHaveLength(0);
    for (let turn = 0; turn < 12; turn += 1) {
      const left = await as(
        neighbour,
        (tx) => tx`select from iza.plan_unit where version = ${own.version}`,
      );
      expect(left).toHaveLength(0);
    }
    expect(await as(neighbour, (tx) => readPlanContent(tx, own.version))).toBeNull();
  });
});

describe('a stage', () => {
  it('is not left by a step that the template has not, whoever asks', async () => {
    const { version } = await anImportedPlan(scene.database, { state: STATES.profile });
    const refusal = { code: 'no-such-step' };
    await expect(as(chair, (tx) => setState(tx, version, STATES.adopted))).rejects.toMatchObject(
      refusal,
    );
    await expect(
      scene.database.asOperator((tx) => setState(tx, version, STATES.adopted)),
    ).rejects.toMatchObject(refusal);
  });

  it('is not left without a step that all roles signed on this content', async () => {
    const { version, item } = await anImportedPlan(scene.database);
    const step = newId<StepId>();
    const command = {
      command: 'open-consultation' as const,
      invited: [ISALA],
      closes: STATES.consultation.rounds[0]?.closes as never,
    };
    const next = (tx: Tx) => setState(tx, version, STATES.consultation);
    await expect(as(chair, next)).rejects.toMatchObject({ code: 'not-signed' });
    const head = await as(chair, (tx) => loadPlanHead(tx, { version }));
    const onRevision = head?.version.contentRevision ?? 0;
    await as(chair, (tx) => askStep(tx, version, { id: step, command, onRevision }));
    await as(chair, (tx) => addSignature(tx, step));
    await expect(as(chair, next)).rejects.toMatchObject({ code: 'not-signed' });
    await as(chair, (tx) =>
      writeUnit(tx, version, { unit: 'item', content: newItem('agreement', item, 'New') }, 1),
    );
    await expect(as(leader, (tx) => addSignature(tx, step))).rejects.toMatchObject({
      code: 'content-changed-since',
    });
    await expect(as(chair, next)).rejects.toMatchObject({ code: 'not-signed' });
  });

  it('in which content stands still takes no save, not even from the owner', async () => {
    const { version, item } = await anImportedPlan(scene.database, { state: STATES.drafting });
    await scene.database.asOperator((tx) => setState(tx, version, STATES.consultation));
    const write = (tx: Tx) =>
      writeUnit(tx, version, { unit: 'item', content: newItem('agreement', item, 'Late') }, 1);
    expect(await as(chair, write)).toBe('conflict');
    await expect(scene.database.asOperator(write)).rejects.toMatchObject({
      code: 'content-stands-still',
    });
  });
});

describe('an adopted version', () => {
  it('is frozen for everyone and public by its projection only: agreements in the plan, gaps without reasons', async () => {
    const { plan, version, item, corner } = await anImportedPlan(scene.database);
    await as(chair, (tx) =>
      writeUnit(
        tx,
        version,
        {
          unit: 'item',
          content: {
            ...newItem('agreement', item, 'Kept'),
            text: { open: 'leftOpen', reason: 'we do not agree yet', filledBy: { party: ISALA } },
          },
        },
        1,
      ),
    );
    await scene.database.asOperator((tx) => setState(tx, version, STATES.assessment));
    await adopt(version);
    const changes: ((tx: Tx) => Promise<unknown>)[] = [
      (tx) =>
        tx`update iza.plan_unit set content = '{}', revision = revision + 1 where version = ${version}`,
      (tx) => tx`update iza.plan_version set state = '{"stage": "drafting"}' where id = ${version}`,
      (tx) => tx`update iza.plan_unit_revision set content = '{}' where version = ${version}`,
      (tx) => tx`delete from iza.plan_unit where version = ${version}`,
    ];
    for (const change of changes) {
      const byServer = as(chair, change).then((answer) => (answer as { count: number }).count);
      expect(await byServer.catch(() => 0)).toBe(0);
      await expect(scene.database.asOperator(change)).rejects.toThrow(
        /not changed|only added to|foreign key/,
      );
    }
    const published = await scene.database.asAnonymous((tx) => openPublished(tx, plan.id));
    expect(published).toMatchObject({
      name: 'Plan of the region',
      adoptedOn: '2023-09-01',
      agreements: 1,
    });
    expect(published?.published[0]).toMatchObject({
      item,
      under: [],
      agreement: { title: 'Kept', text: { open: 'leftOpen' } },
    });
    expect(JSON.stringify(published)).not.toContain('we do not agree yet');
    expect(JSON.stringify(published)).not.toContain(corner);
    expect(await scene.database.asAnonymous((tx) => listPublished(tx))).toHaveLength(1);
  });
});

describe('a list', () => {
  it('holds what the actor may know of, by region and kind, with the stage as it is', async () => {
    const { plan, version } = await anImportedPlan(scene.database);
    const ids = async (who: Someone) =>
      (await as(who, (tx) => listPlans(tx, { regions: [ZWOLLE], kind: 'roaz' }))).map(
        (card) => card.version,
      );
    expect(await ids(chair)).toContain(version);
    expect(await ids(ministry)).toContain(version);
    expect(await ids(neighbour)).not.toContain(version);
    await scene.database.asOperator((tx) => setState(tx, version, STATES.consultation));
    expect(await ids(neighbour)).toContain(version);
    const [card] = await as(neighbour, (tx) => listPlans(tx, { plans: [plan.id] }));
    expect(card).toMatchObject({
      stage: 'consultation',
      consultationCloses: '2099-01-01',
      regions: [{ id: ZWOLLE, name: 'Zwolle' }],
      adoptedOn: null,
      imported: false,
      reported: false,
    });
    expect(await as(chair, (tx) => listPlans(tx, { regions: [FAR_AWAY] }))).toEqual([]);
  });

  it('tells of a plan whether it came by import, in whatever stage, and whether something was reported of it elsewhere', async () => {
    const before = { proposal: 'before import', profile: 'before import' } as const;
    const state = { ...STATES.drafting, ...before };
    const { plan, version } = await anImportedPlan(scene.database, { state });
    const known = async () => {
      const [card] = await as(chair, (tx) => listPlans(tx, { plans: [plan.id] }));
      const head = await as(chair, (tx) => loadPlanHead(tx, { version }));
      expect(head?.reported).toBe(card?.reported);
      return [card?.imported, card?.reported];
    };
    expect(await known()).toEqual([true, false]);
    const saveAbout = (reported: PlanAbout['reported'], base: number) =>
      as(chair, async (tx) => {
        const content = { ...newAbout('Plan of the region'), reported };
        return writeUnit(tx, version, { unit: 'about', content }, base);
      });
    await saveAbout([{ what: 'published', when: { open: 'notInSource' } }], 1);
    expect(await known()).toEqual([true, true]);
    await saveAbout([], 2);
    const later = { ...STATES.consultation, ...before };
    await scene.database.asOperator((tx) => setState(tx, version, later));
    expect(await known()).toEqual([true, false]);
  });

  it('shows the newest version that the actor may know of: to outsiders the adopted one beside a draft', async () => {
    const { plan, version } = await anImportedPlan(scene.database);
    await scene.database.asOperator(async (tx) => {
      await tx`update iza.plan_version set state = ${tx.json(STATES.assessment as never)} where id = ${version}`;
      await tx`update iza.plan_version set state = ${tx.json(STATES.adopted as never)} where id = ${version}`;
    });
    const second = newId<PlanVersionId>();
    await scene.database.asOperator(
      (tx) => tx`
        insert into iza.plan_version (id, plan, number, based_on, state)
        values (${second}, ${plan.id}, 2, ${version}, ${tx.json(STATES.drafting as never)})`,
    );
    const shown = async (who: Someone) =>
      (await as(who, (tx) => listPlans(tx, { plans: [plan.id] }))).map((card) => card.version);
    expect(await shown(chair)).toEqual([second]);
    expect(await shown(neighbour)).toEqual([version]);
    const overview = await as(ministry, (tx) => nationalOverview(tx, 'roaz'));
    const row = overview.find(({ region }) => region === ZWOLLE);
    expect(row?.plans.filter((card) => card.plan === plan.id)).toMatchObject([
      { version: second, regions: [{ id: ZWOLLE, name: 'Zwolle' }] },
    ]);
    expect(overview.map(({ name }) => name)).toEqual(overview.map(({ name }) => name).toSorted());
  });
});
