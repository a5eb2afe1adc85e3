import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAbout, newItem, newTarget } from '../plan/index.ts';
import type { ItemId, LevelId, TargetId } from '../values/index.ts';
import { comparePlans, isSamePlan, type ComparedContent } from './compare-plans.ts';
import { isDone, restoreItem, restorePlan, type Restoration } from './restoration.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;
const anyPlan = fc
  .record({
    name: fc.constantFrom('Plan', 'Ander plan'),
    items: fc.shuffledSubarray([...NAMES]),
    titles: fc.array(fc.constantFrom('een', 'twee'), { minLength: 4, maxLength: 4 }),
    targets: fc.subarray([...NAMES]),
  })
  .map(({ name, items, titles, targets }): ComparedContent => {
    const id = (item: string) => item as ItemId;
    return {
      about: newAbout(name),
      outline: {
        levels: [],
        placements: items.map((item) => ({ item: id(item), parent: null })),
        links: [],
      },
      items: items.map((item, at) => newItem('agreement', id(item), titles[at] ?? '')),
      targets: targets
        .filter((item) => items.includes(item))
        .map((item) => newTarget(`t-${item}` as TargetId, id(item))),
    };
  });

function applied(now: ComparedContent, done: Restoration): ComparedContent {
  const merged = <Unit extends { readonly id: string }>(
    standing: readonly Unit[],
    written: readonly Unit[],
    gone: readonly string[],
  ) => [
    ...standing.filter(({ id }) => !gone.includes(id) && !written.some((other) => other.id === id)),
    ...written,
  ];
  return {
    about: done.about ?? now.about,
    outline: done.outline ?? now.outline,
    items: merged(now.items, done.items, done.remove.items),
    targets: merged(now.targets, done.targets, done.remove.targets),
  };
}

test('a plan that is restored is the plan as it was, and restoring it again changes nothing', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (now, past) => {
      const after = applied(now, restorePlan(now, past));
      expect(isSamePlan(comparePlans(past, after))).toBe(true);
      expect(isDone(restorePlan(after, past))).toBe(true);
    }),
  );
});

test('an item that is restored is as it was, with its targets, and stands somewhere; the rest stays', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (now, past) => {
      for (const item of past.items.map(({ id }) => id)) {
        const done = restoreItem(now, past, item);
        if (!done) throw new Error('it was there');
        const after = applied(now, done);
        const own = comparePlans(past, after).items.find((change) => change.item === item);
        expect([...(own?.fields ?? []), ...(own?.targets ?? [])]).toEqual([]);
        expect(after.outline.placements.some((placement) => placement.item === item)).toBe(true);
        const others = comparePlans(now, after).items.filter((change) => change.item !== item);
        expect(others).toEqual([]);
      }
    }),
  );
});

test('an item that was not there then is not restored, and a level that is gone is left out', () => {
  const item = newItem('group', 'a' as ItemId, 'Groep');
  const past: ComparedContent = {
    about: newAbout('Plan'),
    outline: { levels: [], placements: [{ item: item.id, parent: null }], links: [] },
    items: [{ ...item, level: 'gone' as LevelId }],
    targets: [],
  };
  const now = { ...past, items: [{ ...item, title: 'Anders' }] };
  expect(restoreItem(now, past, 'b' as ItemId)).toBeUndefined();
  expect(restoreItem(now, past, item.id)?.items).toEqual([item]);
});
