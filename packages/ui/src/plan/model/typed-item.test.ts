// @vitest-environment node
import { newItem, planItemSchema, type PlanItem } from '@iza/domain/plan';
import { isoDate, type ItemId, type LevelId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { newId } from './new-id.ts';
import { partyBook } from '@iza/documents/words';
import { typedAgreement, typedChallenge, usualLevel } from './typed-item.ts';

const book = partyBook([{ id: 'isala', name: 'Isala' }]);
const today = isoDate('2024-02-01');
const id = newId<ItemId>();
const level = newId<LevelId>();

test('one typed line becomes an agreement; what was not typed stays open', () => {
  const typed = { title: '6a Casuïstiek', who: 'isala, Kerngroep Trauma', when: 'q3 2025' };
  const item = typedAgreement(typed, id, { book, today }, { level, inPlan: true });
  expect(planItemSchema.safeParse(item).error).toBeUndefined();
  expect(item).toMatchObject({
    code: '6a',
    title: 'Casuïstiek',
    level,
    parties: { known: [{ party: { party: 'isala' } }, { party: { name: 'Kerngroep Trauma' } }] },
    phases: [
      { when: { known: { between: ['2025-07-01', '2025-09-30'] } }, scale: { open: 'leftOpen' } },
    ],
    firmness: { open: 'leftOpen' },
  });
});

test('words that are no moment are kept as they were typed', () => {
  const typed = { title: 'Scholing', who: '', when: 'na de zomer' };
  const item = typedAgreement(typed, id, { book, today }, { level: undefined, inPlan: false });
  expect(item).toMatchObject({
    inPlan: false,
    parties: { open: 'leftOpen' },
    phases: [{ when: { open: 'leftOpen', printed: 'na de zomer' } }],
  });
});

test('a bare number before a challenge is its code', () => {
  const settings = { level: undefined, inPlan: true };
  expect(typedChallenge('6 Multitrauma', id, settings)).toMatchObject({
    code: '6',
    title: 'Multitrauma',
  });
  expect(typedChallenge('  ', id, settings)).toBeUndefined();
});

test('a new item gets the level that its kind usually has in the plan', () => {
  const of = (own: LevelId | undefined): PlanItem => {
    const item = newItem('agreement', newId<ItemId>(), 'x');
    return own ? { ...item, level: own } : item;
  };
  expect(usualLevel([of(level), of(level), of(undefined)], 'agreement')).toBe(level);
  expect(usualLevel([], 'agreement')).toBeUndefined();
});
