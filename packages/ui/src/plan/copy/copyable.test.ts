import { newItem } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { newId } from '../model/new-id.ts';
import type { PlanView } from '../model/view.ts';
import { rowsOfPlan, withRow } from './copyable.ts';

const [heading, agreement, making] = [newId<ItemId>(), newId<ItemId>(), newId<ItemId>()];
const view = {
  items: [
    { content: newItem('challenge', heading, 'Opgave') },
    { content: newItem('agreement', agreement, 'Afspraak') },
    { content: { ...newItem('agreement', making, 'In de maak'), inPlan: false } },
  ],
  targets: [],
  outline: {
    content: {
      levels: [],
      links: [],
      placements: [
        { item: heading, parent: null },
        { item: agreement, parent: heading },
        { item: agreement, parent: null },
        { item: making, parent: heading },
      ],
    },
  },
} as unknown as PlanView;

test('each item is offered once, where it stands; what is in the making in that plan is not', () => {
  const { rows } = rowsOfPlan(view);
  expect(rows.map(({ item, depth }) => [item.title, depth])).toEqual([
    ['Opgave', 0],
    ['Afspraak', 1],
  ]);
});

test('a section is taken with all that stands below it, and left with it', () => {
  const { rows } = rowsOfPlan(view);
  const taken = withRow(new Set(), rows, 0);
  expect([...taken]).toEqual([heading, agreement]);
  expect([...withRow(taken, rows, 0)]).toEqual([]);
  expect([...withRow(taken, rows, 1)]).toEqual([heading]);
});
