import { describe, expect, it } from 'vitest';
import { LEFT_OPEN, type ItemId, type TargetId } from '../values/index.ts';
import { copyItems, type Copyable } from './copy-items.ts';
import { emptyPhase, newItem, type PlanItem } from './item.ts';
import { newTarget } from './target.ts';

const id = (n: number) => `018d0000-0000-7000-8001-00000000000${n}`;
const [challenge, agreement] = [id(1) as ItemId, id(2) as ItemId];
const [own, elsewhere] = [id(3) as TargetId, id(4) as TargetId];
const heading: PlanItem = { ...newItem('challenge', challenge, 'Multitrauma'), code: '6' };
const counted = {
  ...newItem('agreement', agreement, 'Bespreken'),
  phases: [{ ...emptyPhase(), targets: { known: [own, elsewhere] } }],
} as PlanItem;
const targets = [newTarget(own, challenge)];

function copied(chosen: readonly Copyable[]) {
  let made = 0;
  const next = () => `018d0000-0000-7000-8002-00000000000${(made += 1)}`;
  return copyItems({
    chosen,
    targets,
    below: null,
    sourceOf: ({ title }) => ({ name: 'Plan Oost', place: title }),
    newItemId: () => next() as ItemId,
    newTargetId: () => next() as TargetId,
  });
}

describe('what is copied from another plan', () => {
  const both = [
    { item: heading, parent: null },
    { item: counted, parent: challenge },
  ];

  it('is new, in the working corner, without its number there, and names its source', () => {
    const [first, second] = copied(both).items;
    expect(first?.item).toMatchObject({ inPlan: false, source: { name: 'Plan Oost' } });
    expect(first?.item).not.toHaveProperty('code');
    expect([challenge, agreement]).not.toContain(first?.item.id);
    expect(second?.parent).toBe(first?.item.id);
  });

  it('brings its targets along, also one of the heading that an agreement alone is counted by', () => {
    for (const chosen of [both, both.slice(1)]) {
      const { items, targets: along } = copied(chosen);
      const item = items.at(-1)?.item;
      expect(along).toHaveLength(1);
      expect(along[0]?.id).not.toBe(own);
      expect(item).toMatchObject({ phases: [{ targets: { known: [along[0]?.id] } }] });
      expect(items.map((one) => one.item.id)).toContain(along[0]?.on);
    }
  });

  it('leaves open what it was counted by where that can not come along', () => {
    const { items } = copyItems({
      chosen: both.slice(1),
      targets: [],
      below: challenge,
      sourceOf: () => ({ name: 'x' }),
      newItemId: () => id(8) as ItemId,
      newTargetId: () => id(9) as TargetId,
    });
    expect(items[0]).toMatchObject({
      parent: challenge,
      item: { phases: [{ targets: LEFT_OPEN }] },
    });
  });
});
