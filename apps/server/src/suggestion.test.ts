import { newItem, type PlanItem } from '@iza/domain/plan';
import { itemIdSchema } from '@iza/domain/values';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from './new-id.ts';
import { ownPlan } from './testing/plans.ts';
import { aKey, testService, type TestService, type Visitor } from './testing/test-service.ts';

let service: TestService;
let chair: Visitor;
let leader: Visitor;
let card: Awaited<ReturnType<typeof ownPlan>>;

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  leader = await service.as('Regiomanager Menzis');
  card = await ownPlan(chair);
});
afterAll(() => service.stop());

async function anAgreement(): Promise<{ content: PlanItem; revision: number }> {
  const { items } = await chair.api.plan.open.query({ plan: card.plan });
  return items.find(({ content }) => content.type === 'agreement')!;
}

async function suggest(title: string, note?: string) {
  const { content, revision } = await anAgreement();
  const proposed = { ...content, title };
  const made = await leader.api.suggestion.make.mutate({
    version: card.version,
    key: aKey(),
    suggested: { kind: 'change', base: revision, proposed },
    ...(note !== undefined && { note }),
  });
  if (made.kind !== 'saved') throw new Error(JSON.stringify(made));
  return { suggestion: made.suggestion, before: content, revision };
}

const listed = (who: Visitor) => who.api.suggestion.list.query({ version: card.version });
const on = (suggestion: Awaited<ReturnType<typeof suggest>>['suggestion']) => ({
  version: card.version,
  key: aKey(),
  suggestion,
});

test('what a market leader suggests changes nothing until the chair takes it over', async () => {
  const { suggestion, before } = await suggest('Zoals Menzis het ziet', 'Dit is scherper');
  expect((await anAgreement()).content).toEqual(before);
  const seen = (await listed(chair)).find(({ id }) => id === suggestion);
  expect(seen).toMatchObject({
    fields: ['title'],
    note: 'Dit is scherper',
    mine: false,
    closed: null,
  });
  expect(
    await leader.api.suggestion.accept.mutate({ ...on(suggestion), overwrite: [] }),
  ).toMatchObject({
    kind: 'refused',
    refusals: [{ code: 'not-allowed' }],
  });
  const accepted = await chair.api.suggestion.accept.mutate({ ...on(suggestion), overwrite: [] });
  expect(accepted).toMatchObject({ kind: 'saved' });
  expect((await anAgreement()).content).toEqual({ ...before, title: 'Zoals Menzis het ziet' });
  const again = await chair.api.suggestion.decline.mutate(on(suggestion));
  expect(again).toMatchObject({ refusals: [{ code: 'suggestion-closed' }] });
});

test('words that changed meanwhile are not overwritten unseen, and are when someone chose so', async () => {
  const { suggestion, before, revision } = await suggest('Voorstel');
  await chair.api.unit.save.mutate({
    version: card.version,
    key: aKey(),
    base: revision,
    unit: { unit: 'item', content: { ...before, title: 'Intussen' } },
  });
  const accept = (overwrite: string[]) =>
    chair.api.suggestion.accept.mutate({ ...on(suggestion), overwrite });
  expect(await accept([])).toMatchObject({
    refusals: [{ code: 'suggestion-overtaken', detail: { fields: 'title' } }],
  });
  expect((await anAgreement()).content.title).toBe('Intussen');
  expect(await accept(['title'])).toMatchObject({ kind: 'saved' });
  expect((await anAgreement()).content.title).toBe('Voorstel');
});

test('a new agreement comes to stand in the plan when it is taken over', async () => {
  const proposed = newItem('agreement', itemIdSchema.parse(newId()), 'Wat nog ontbreekt');
  const made = await leader.api.suggestion.make.mutate({
    version: card.version,
    key: aKey(),
    suggested: { kind: 'new', parent: null, proposed },
  });
  if (made.kind !== 'saved') throw new Error(JSON.stringify(made));
  await chair.api.suggestion.accept.mutate({ ...on(made.suggestion), overwrite: [] });
  const { items, outline } = await chair.api.plan.open.query({ plan: card.plan });
  expect(items.some(({ content }) => content.id === proposed.id)).toBe(true);
  expect(outline.content.placements.some(({ item }) => item === proposed.id)).toBe(true);
});

test('a suggestion that changes nothing is refused, and only who made it withdraws it', async () => {
  const { content, revision } = await anAgreement();
  const nothing = await leader.api.suggestion.make.mutate({
    version: card.version,
    key: aKey(),
    suggested: { kind: 'change', base: revision, proposed: content },
  });
  expect(nothing).toMatchObject({ refusals: [{ code: 'nothing-suggested' }] });
  const { suggestion } = await suggest('Toch maar niet');
  expect(await chair.api.suggestion.withdraw.mutate(on(suggestion))).toMatchObject({
    refusals: [{ code: 'not-your-suggestion' }],
  });
  expect(await leader.api.suggestion.withdraw.mutate(on(suggestion))).toMatchObject({
    kind: 'saved',
  });
});

test('suggestions are the plan’s own people’s', async () => {
  const ministry = await service.as('Programmateam VWS');
  expect(await listed(ministry)).toEqual([]);
  const elsewhere = await service.as('Voorzitter ROAZ Oost');
  await expect(listed(elsewhere)).rejects.toThrow('not found');
});
