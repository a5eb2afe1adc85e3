import { newItem, type PlanItem } from '@iza/domain/plan';
import { itemIdSchema, richTextOf, type ItemId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from './new-id.ts';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

let service: TestService;
let chair: Visitor;
let bureau: Visitor;
let card: Awaited<ReturnType<typeof ownPlan>>;

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  bureau = await service.as('Medewerker bureau ROAZ Zwolle');
  card = await ownPlan(chair);
});
afterAll(() => service.stop());

const open = (who = chair) => who.api.plan.open.query({ plan: card.plan });
const anItemId = () => itemIdSchema.parse(newId());
const add = (items: { item: PlanItem; parent: ItemId | null; before?: ItemId }[], key = aKey()) =>
  chair.api.item.add.mutate({ version: card.version, key, items });

async function anAgreement(): Promise<PlanItem & { revision: number }> {
  const { items } = await open();
  const found = items.find(({ content }) => content.type === 'agreement')!;
  return { ...found.content, revision: found.revision };
}

function save(
  who: Visitor,
  { revision, ...content }: PlanItem & { revision: number },
  text: string,
  key = aKey(),
) {
  const unit = {
    unit: 'item' as const,
    content: { ...content, text: { known: richTextOf(text) } } as PlanItem,
  };
  return who.api.unit.save.mutate({ version: card.version, key, base: revision, unit });
}

describe('a save that is sent again does nothing twice', () => {
  test('the same request gets the same answer, at once and later', async () => {
    const item = await anAgreement();
    const key = aKey();
    const [first, ...rest] = await Promise.all(
      [1, 2, 3, 4, 5].map(() => save(chair, item, 'Eenmaal', key)),
    );
    expect(first).toMatchObject({ kind: 'saved', revision: item.revision + 1 });
    for (const answer of rest) expect(answer).toEqual(first);
    await save(bureau, { ...item, revision: item.revision + 1 }, 'Daarna');
    expect(await save(chair, item, 'Eenmaal', key)).toEqual(first);
    const { revisions } = await chair.api.history.unit.query({
      version: card.version,
      unit: { unit: 'item', id: item.id },
    });
    expect(revisions.slice(0, 2).map(({ savedBy }) => savedBy)).toEqual([
      'Medewerker bureau ROAZ Zwolle',
      'Voorzitter ROAZ Zwolle',
    ]);
  });

  test('a key that is used for something else is refused', async () => {
    const item = await anAgreement();
    const key = aKey();
    await save(chair, item, 'Een', key);
    expect(await save(chair, item, 'Twee', key)).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'key-used-otherwise' }],
    });
  });

  test("another person's key is another key", async () => {
    const key = aKey();
    const item = await anAgreement();
    await save(chair, item, 'Van de voorzitter', key);
    expect(await save(bureau, item, 'Van het bureau', key)).toMatchObject({ kind: 'conflict' });
  });

  test("of two writers at once one wins, and the other gets the winner's text", async () => {
    const item = await anAgreement();
    const texts = ['Mijn tekst', 'Jouw tekst'] as const;
    const answers = await Promise.all([save(chair, item, texts[0]), save(bureau, item, texts[1])]);
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'saved']);
    const winner = texts[answers.findIndex(({ kind }) => kind === 'saved')]!;
    const loser = answers.find(({ kind }) => kind === 'conflict');
    expect(JSON.stringify(loser)).toContain(winner);
  });
});

describe('items come and go with their places', () => {
  test('many pasted at once stand in their order, below each other', async () => {
    const parent = newItem('challenge', anItemId(), 'Geplakte opgave');
    const children = ['Een', 'Twee', 'Drie'].map((title) =>
      newItem('agreement', anItemId(), title),
    );
    const items = [
      { item: parent, parent: null },
      ...children.map((item) => ({ item, parent: parent.id })),
    ];
    expect(await add(items)).toMatchObject({ kind: 'saved' });
    const { outline } = await open();
    const below = outline.content.placements.filter((place) => place.parent === parent.id);
    expect(below.map(({ item }) => item)).toEqual(children.map(({ id }) => id));
  });

  test("one that can't be placed keeps all of them out", async () => {
    const fine = newItem('agreement', anItemId(), 'Goed');
    const lost = newItem('agreement', anItemId(), 'Hangt nergens aan');
    const before = (await open()).items.length;
    const answer = await add([
      { item: fine, parent: null },
      { item: lost, parent: anItemId() },
    ]);
    expect(answer).toMatchObject({ kind: 'refused', refusals: [{ code: 'unknown-item' }] });
    expect((await open()).items).toHaveLength(before);
  });

  test('the same item is not added twice', async () => {
    const item = newItem('agreement', anItemId(), 'Eenmaal');
    await add([{ item, parent: null }]);
    expect(await add([{ item, parent: null }])).toMatchObject({
      refusals: [{ code: 'id-in-use' }],
    });
  });

  test('removed, it is gone from the plan with its history kept, and can be restored', async () => {
    const item = newItem('agreement', anItemId(), 'Tijdelijk');
    await add([{ item, parent: null }]);
    const write = { version: card.version, item: item.id };
    expect(await chair.api.item.remove.mutate({ ...write, key: aKey() })).toMatchObject({
      kind: 'saved',
    });
    const without = await open();
    expect(without.items.some(({ content }) => content.id === item.id)).toBe(false);
    expect(without.outline.content.placements.some((place) => place.item === item.id)).toBe(false);
    expect(await chair.api.item.restore.mutate({ ...write, key: aKey() })).toMatchObject({
      kind: 'saved',
    });
    expect((await open()).items.some(({ content }) => content.id === item.id)).toBe(true);
    expect(await chair.api.item.restore.mutate({ ...write, key: aKey() })).toMatchObject({
      refusals: [{ code: 'not-removed' }],
    });
  });

  test("what is in the working corner is the region's own: the ministry does not see it, nor hears of it", async () => {
    const corner = newItem('agreement', anItemId(), 'Nog niet rijp', false);
    await add([{ item: corner, parent: null }]);
    const ministry = await service.as('Programmateam VWS');
    const seen = await open(ministry);
    expect(JSON.stringify(seen)).not.toContain(corner.id);
    const { events } = await ministry.api.history.list.query({ version: card.version });
    expect(JSON.stringify(events)).not.toContain(corner.id);
    expect(JSON.stringify(await ministry.api.plan.export.query({ plan: card.plan }))).not.toContain(
      'Nog niet rijp',
    );
    expect(JSON.stringify(await open())).toContain('Nog niet rijp');
  });

  test('two people who move different items do not hinder each other', async () => {
    const [one, two] = ['A', 'B'].map((title) => newItem('agreement', anItemId(), title));
    await add([
      { item: one!, parent: null },
      { item: two!, parent: null },
    ]);
    const { outline } = await open();
    const [first] = outline.content.placements;
    const move = (who: Visitor, item: ItemId) =>
      who.api.outline.change.mutate({
        version: card.version,
        key: aKey(),
        operations: [{ do: 'move', item, from: null, parent: null, before: first!.item }],
      });
    const answers = await Promise.all([move(chair, one!.id), move(bureau, two!.id)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['saved', 'saved']);
    const placed = (await open()).outline.content.placements.slice(0, 2).map(({ item }) => item);
    expect(placed.toSorted()).toEqual([one!.id, two!.id].toSorted());
  });
});

describe('a step stands on what was there when it was asked', () => {
  const ask = async (who: Visitor, contentRevision: number) =>
    who.api.step.ask.mutate({
      version: card.version,
      key: aKey(),
      contentRevision,
      command: {
        command: 'open-consultation',
        invited: ['patientenfederatie' as never],
        closes: '2024-03-01' as never,
      },
    });

  test("asked on older content it is refused; changed since, it can't be signed, and is asked again", async () => {
    const { version } = await open();
    expect(await ask(chair, version.contentRevision - 1)).toMatchObject({
      refusals: [{ code: 'content-changed-since' }],
    });
    expect(await ask(chair, version.contentRevision)).toMatchObject({
      kind: 'saved',
      outcome: 'asked',
    });
    expect(await ask(chair, version.contentRevision)).toMatchObject({
      refusals: [{ code: 'step-pending-already' }],
    });
    await save(bureau, await anAgreement(), 'Nog even dit');
    const leader = await service.as('Regiomanager Menzis');
    const { pending, version: now } = await open(leader);
    expect(pending).toMatchObject({ stale: true, maySign: false });
    const signed = await leader.api.step.sign.mutate({
      version: card.version,
      key: aKey(),
      step: pending!.id,
    });
    expect(signed).toMatchObject({ refusals: [{ code: 'content-changed-since' }] });
    expect(await ask(leader, now.contentRevision)).toMatchObject({
      kind: 'saved',
      outcome: 'asked',
    });
    const again = (await open()).pending!;
    expect(again.signatures).toMatchObject([{ partyName: 'Menzis' }]);
    expect(
      await chair.api.step.withdraw.mutate({ version: card.version, key: aKey(), step: again.id }),
    ).toMatchObject({ kind: 'saved' });
    expect((await open()).pending).toBeNull();
  });

  test('the chair alone takes a step back, with a reason', async () => {
    const { version } = await open();
    const answer = await chair.api.step.ask.mutate({
      version: card.version,
      key: aKey(),
      contentRevision: version.contentRevision,
      command: { command: 'step-back', reason: 'Cijfers kloppen niet' },
    });
    expect(answer).toMatchObject({ kind: 'saved', outcome: 'taken', state: { stage: 'profile' } });
  });
});

describe('a plan that is begun', () => {
  test('is a proposal with nothing in it, in the regions of who begins it', async () => {
    const begun = await chair.api.plan.begin.mutate({
      key: aKey(),
      kind: 'roaz',
      regions: ['roaz-zwolle' as never],
      name: 'Nieuw ROAZ-plan',
    });
    if (begun.kind !== 'saved') throw new Error('not begun');
    const view = await chair.api.plan.open.query({ plan: begun.plan });
    expect(view).toMatchObject({
      card: { name: 'Nieuw ROAZ-plan', stage: 'proposal' },
      items: [],
      targets: [],
    });
    const { events } = await chair.api.history.list.query({ version: begun.version });
    expect(events.map(({ event }) => event.kind)).toEqual(['plan-begun']);
  });

  test('is not begun elsewhere, nor in a region of another kind', async () => {
    const begin = (kind: 'roaz' | 'regional', region: string) =>
      chair.api.plan.begin.mutate({ key: aKey(), kind, regions: [region as never], name: 'x' });
    expect(await begin('roaz', 'roaz-oost')).toMatchObject({ refusals: [{ code: 'not-allowed' }] });
    expect(await begin('roaz', 'iza-drenthe')).toMatchObject({
      refusals: [{ code: 'regions-of-another-kind' }],
    });
    expect(await begin('roaz', 'roaz-nergens')).toMatchObject({
      refusals: [{ code: 'unknown-region' }],
    });
  });
});
