import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAbout, newItem, newTarget, type Placement, type PlanItem } from '../plan/index.ts';
import { isoDate, type ItemId, type LevelId, type TargetId } from '../values/index.ts';
import {
  comparePlans,
  isSamePlan,
  withoutWorkingCorner,
  type ComparedContent,
} from './compare-plans.ts';
import { readingOrder } from './reading-order.ts';

const id = (name: string) => name as ItemId;
const agreement = (name: string, inPlan = true) =>
  newItem('agreement', id(name), `Afspraak ${name}`, inPlan);
const place = (item: string, parent: string | null = null): Placement => ({
  item: id(item),
  parent: parent === null ? null : id(parent),
});

function aPlan(
  placements: readonly Placement[],
  more: Partial<ComparedContent> = {},
): ComparedContent {
  const items = [...new Set(placements.map(({ item }) => item))].map((item) => agreement(item));
  return {
    about: newAbout('Plan'),
    outline: { levels: [], placements: [...placements], links: [] },
    items,
    targets: [],
    ...more,
  };
}

const shuffled = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 0 });

describe('comparing two moments of a plan', () => {
  test('finds nothing between equal contents, whatever the order of their keys', () => {
    fc.assert(
      fc.property(shuffled, (names) => {
        const plan = aPlan(names.map((name) => place(name)));
        const again = JSON.parse(JSON.stringify(plan)) as ComparedContent;
        expect(isSamePlan(comparePlans(plan, again))).toBe(true);
      }),
    );
  });

  test('names every item that came or went, in either direction', () => {
    fc.assert(
      fc.property(shuffled, shuffled, (before, after) => {
        const [old, now] = [before, after].map((names) => aPlan(names.map((name) => place(name))));
        if (!old || !now) throw new Error('no plans');
        const [there, back] = [comparePlans(old, now), comparePlans(now, old)];
        expect(there.counts.added).toBe(after.filter((name) => !before.includes(name)).length);
        expect(there.counts.removed).toBe(back.counts.added);
        expect(there.counts.moved).toBe(back.counts.moved);
        expect(there.counts.changed).toBe(0);
      }),
    );
  });

  test('tells the one item that was moved past many, not the many', () => {
    const old = aPlan(['a', 'b', 'c', 'd'].map((name) => place(name)));
    const now = aPlan(['d', 'a', 'b', 'c'].map((name) => place(name)));
    expect(comparePlans(old, now).items).toMatchObject([
      { item: 'd', move: { kind: 'reordered' } },
    ]);
  });

  test('tells from under what an item went to under what', () => {
    const old = aPlan([place('a'), place('b'), place('c', 'a')]);
    const now = aPlan([place('a'), place('b'), place('c', 'b')]);
    expect(comparePlans(old, now).items).toMatchObject([
      { item: 'c', move: { kind: 'elsewhere', from: ['a'], to: ['b'] } },
    ]);
  });

  test('names the fields that differ, and nothing of the others', () => {
    const old = aPlan([place('a'), place('b')]);
    const changed = { ...old.items[0], title: 'Anders', firmness: { known: 'will' } } as PlanItem;
    const now = { ...old, items: [changed, ...old.items.slice(1)] };
    expect(comparePlans(old, now).items).toMatchObject([
      { item: 'a', fields: ['title', 'firmness'] },
    ]);
  });

  test('counts a changed target with the item it belongs to', () => {
    const target = newTarget('t' as TargetId, id('a'));
    const old = aPlan([place('a')], { targets: [target] });
    const when = { known: { on: isoDate('2025-07-01') } };
    const series = [{ when, aim: { known: { kind: 'done' as const } } }];
    const now = { ...old, targets: [{ ...target, series }] };
    expect(comparePlans(old, now)).toMatchObject({
      items: [{ item: 'a', fields: [], targets: [{ target: 't', fields: ['series'] }] }],
      counts: { added: 0, removed: 0, changed: 1, moved: 0 },
    });
  });

  test('tells what went where it stood', () => {
    const old = aPlan(['a', 'b', 'c'].map((name) => place(name)));
    const now = aPlan([place('a'), place('c'), place('d')]);
    expect(comparePlans(old, now).items.map(({ item }) => item)).toEqual(['b', 'd']);
  });

  test('says that levels or links differ', () => {
    const old = aPlan([place('a')]);
    const levels = [{ id: 'l' as LevelId, ownName: 'Thema' }];
    const now = { ...old, outline: { ...old.outline, levels } };
    expect(comparePlans(old, now)).toMatchObject({ levels: true, links: false });
  });
});

test('without the working corner nothing of it is left, and what stood below is lifted', () => {
  const plan = aPlan([place('a'), place('b', 'a')], {
    items: [agreement('a', false), agreement('b')],
    targets: [newTarget('t' as TargetId, id('a')), newTarget('u' as TargetId, id('b'))],
  });
  const seen = withoutWorkingCorner(plan);
  expect(seen).toMatchObject({
    items: [{ id: 'b' }],
    targets: [{ id: 'u' }],
    outline: { placements: [{ item: 'b', parent: null }] },
  });
  expect(readingOrder(seen)).toEqual(['b']);
});
