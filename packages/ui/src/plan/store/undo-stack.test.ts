// @vitest-environment node
import {
  EMPTY_OUTLINE,
  newAbout,
  newItem,
  type PlanItem,
  type UnitContent,
} from '@iza/domain/plan';
import type { Fields, ItemId } from '@iza/domain/values';
import { describe, expect, test, vi } from 'vitest';
import { newId } from '../model/new-id.ts';
import type { PlanView } from '../model/view.ts';
import type { PlanOperation } from './operation.ts';
import { createPlanActions } from './plan-session.ts';
import { PlanStore } from './plan-store.ts';

const [a, b] = [newId<ItemId>(), newId<ItemId>()];
const said = (savedBy: string) => ({ savedBy, savedAt: '2024-02-01T10:00:00Z' });
const first = newItem('agreement', a, 'eerste');
const second = newItem('agreement', b, 'tweede');

/** A plan with two agreements, saved at once as if the server were in the room. */
function aDesk() {
  const placements = [a, b].map((item) => ({ item, parent: null }));
  const view = {
    version: { contentRevision: 1 },
    about: { revision: 1, content: newAbout('Plan'), ...said('A') },
    outline: { revision: 1, content: { ...EMPTY_OUTLINE, placements }, ...said('A') },
    items: [first, second].map((content) => ({ revision: 1, content, ...said('A') })),
    targets: [],
  } as unknown as PlanView;
  const store = new PlanStore(view, () => undefined);
  const sent: PlanOperation['do'][] = [];
  const save = (content: PlanItem, by: string) => {
    const key = `item:${content.id}`;
    const revision = (store.known(key)?.revision ?? 0) + 1;
    store.confirm(key, { revision, content, ...said(by) });
  };
  const saver = {
    type: (name: string, _base: unknown, content: Fields) => {
      if (name.includes('item:')) save(content as unknown as PlanItem, 'Ik');
    },
  };
  const outbox = { put: ({ do: what }: PlanOperation) => void sent.push(what) };
  const parts = { store, saver, outbox, version: 'v', me: 'Ik', say: vi.fn(), typed: vi.fn() };
  const actions = createPlanActions(parts as never);
  const edit = (content: PlanItem) => actions.edit({ unit: 'item', content } as UnitContent);
  const titles = () =>
    store.structure.outline.placements.map(({ item }) => store.item(item)?.content.title);
  return { store, actions, edit, save, titles, sent, undoing: actions.undoing };
}

describe('what one did in a plan', () => {
  test('is undone and done again as new changes; letters typed in one go are one', () => {
    const { edit, titles, undoing } = aDesk();
    for (const title of ['eerste!', 'eerste!!', 'eerste!!!']) edit({ ...first, title });
    expect(undoing.undo()?.obstacle).toBeUndefined();
    expect(titles()).toEqual(['eerste', 'tweede']);
    expect(undoing.state().undo).toBeUndefined();
    undoing.redo();
    expect(titles()).toEqual(['eerste!!!', 'tweede']);
  });

  test('leaves what a colleague changed in another field, and is refused in the same', () => {
    const { edit, save, store, undoing } = aDesk();
    edit({ ...first, title: 'van mij' });
    save({ ...first, title: 'van mij', code: '6a' }, 'Anna');
    undoing.undo();
    expect(store.item(a)?.content).toMatchObject({ title: 'eerste', code: '6a' });
    edit({ ...first, title: 'weer van mij' });
    save({ ...first, title: 'van Anna' }, 'Anna');
    expect(undoing.undo()?.obstacle).toEqual({ because: 'changed', by: 'Anna' });
    expect(store.item(a)?.content.title).toBe('van Anna');
  });

  test('moves and removals go back to where things stood', () => {
    const { actions, titles, undoing, sent } = aDesk();
    actions.changeOutline([{ do: 'move', item: b, from: null, parent: null, before: a }]);
    actions.removeItem(second, 'weg');
    expect(titles()).toEqual(['eerste']);
    undoing.undo();
    expect(titles()).toEqual(['tweede', 'eerste']);
    undoing.undo();
    expect(titles()).toEqual(['eerste', 'tweede']);
    undoing.redo();
    undoing.redo();
    expect(titles()).toEqual(['eerste']);
    expect(sent.filter((what) => what === 'restore item')).toHaveLength(1);
  });

  test('an addition in which somebody else wrote is not taken away', () => {
    const { actions, save, titles, undoing } = aDesk();
    const item = newItem('agreement', newId<ItemId>(), 'derde');
    actions.addItems([{ item, parent: null }], undefined);
    save({ ...item, title: 'derde, door Anna' }, 'Anna');
    expect(undoing.undo()?.obstacle).toEqual({ because: 'changed', by: 'Anna' });
    expect(titles()).toContain('derde, door Anna');
  });
});
