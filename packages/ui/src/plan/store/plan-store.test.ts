// @vitest-environment node
import { EMPTY_OUTLINE, newAbout, newItem, type PlanItem } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../saving/index.ts';
import { newId } from '../model/new-id.ts';
import type { PlanView } from '../model/view.ts';
import { PlanStore } from './plan-store.ts';

const [a, b] = [newId<ItemId>(), newId<ItemId>()];
const by = (savedBy: string) => ({ savedBy, savedAt: '2024-02-01T10:00:00Z' });

function aView(items: readonly { item: PlanItem; revision: number; savedBy?: string }[]): PlanView {
  return {
    version: { contentRevision: 1 },
    about: { revision: 1, content: newAbout('Plan'), ...by('A') },
    outline: { revision: 1, content: EMPTY_OUTLINE, ...by('A') },
    items: items.map(({ item, revision, savedBy = 'A' }) => ({
      revision,
      content: item,
      ...by(savedBy),
    })),
    targets: [],
  } as unknown as PlanView;
}

const first = newItem('agreement', a, 'eerste');
const second = newItem('agreement', b, 'tweede');
const typedIn = (item: PlanItem): Entry =>
  ({ unit: 'u', base: { revision: 1, content: {} }, mine: item }) as unknown as Entry;
const notOnItsWay = () => false;

describe('the open plan', () => {
  test('typing redraws its own row and nothing else', () => {
    const typed = new Map<string, Entry>();
    const view = aView([
      { item: first, revision: 1 },
      { item: second, revision: 1 },
    ]);
    const store = new PlanStore(view, (key) => typed.get(key));
    const [own, other, structure] = [vi.fn(), vi.fn(), vi.fn()];
    store.subscribe(`item:${a}`, own);
    store.subscribe(`item:${b}`, other);
    store.subscribe('structure', structure);
    typed.set(`item:${a}`, typedIn({ ...first, title: 'eerste!' }));
    store.refresh(`item:${a}`);
    store.refresh(`item:${a}`);
    expect(own).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
    expect(structure).not.toHaveBeenCalled();
    expect(store.item(a)).toMatchObject({ content: { title: 'eerste!' }, unsaved: true });
  });

  test('what a colleague saved comes in with the name; what is typed here stays on top', () => {
    const typed = new Map([[`item:${a}`, typedIn({ ...first, title: 'van mij' })]]);
    const view = aView([
      { item: first, revision: 1 },
      { item: second, revision: 1 },
    ]);
    const store = new PlanStore(view, (key) => typed.get(key));
    const newer = aView([
      { item: { ...first, title: 'van B' }, revision: 2, savedBy: 'B' },
      { item: { ...second, title: 'ook van B' }, revision: 2, savedBy: 'B' },
    ]);
    const changed = store.load(newer, notOnItsWay);
    expect(changed.map(({ savedBy }) => savedBy)).toEqual(['B', 'B']);
    expect(store.item(a)?.content.title).toBe('van mij');
    expect(store.item(b)).toMatchObject({ content: { title: 'ook van B' }, broughtBy: 'B' });
  });

  test('what a colleague removed goes, unless somebody is typing in it here', () => {
    const typed = new Map([[`item:${a}`, typedIn({ ...first, title: 'nog bezig' })]]);
    const view = aView([
      { item: first, revision: 1 },
      { item: second, revision: 1 },
    ]);
    const store = new PlanStore(view, (key) => typed.get(key));
    store.load(aView([]), notOnItsWay);
    expect(store.item(a)?.content.title).toBe('nog bezig');
    expect(store.item(b)).toBeUndefined();
  });

  test('what was made here and is on its way outlives a reload', () => {
    const store = new PlanStore(aView([]), () => undefined);
    store.add([{ unit: 'item', content: first }]);
    store.load(aView([]), (key) => key === `item:${a}`);
    expect(store.item(a)?.content.title).toBe('eerste');
    expect(store.structure.items.map(({ id }) => id)).toEqual([a]);
  });

  test('what was removed here does not come back before the server has heard of it', () => {
    const view = aView([{ item: first, revision: 1 }]);
    const store = new PlanStore(view, () => undefined);
    store.remove([`item:${a}`]);
    store.load(aView([{ item: first, revision: 1 }]), (key) => key === `item:${a}`);
    expect(store.item(a)).toBeUndefined();
  });

  test('an older answer does not undo a newer confirmation', () => {
    const store = new PlanStore(aView([{ item: first, revision: 1 }]), () => undefined);
    store.confirm(`item:${a}`, { revision: 3, content: { ...first, title: 'nieuw' }, ...by('A') });
    store.load(aView([{ item: first, revision: 2 }]), notOnItsWay);
    expect(store.item(a)?.content.title).toBe('nieuw');
  });
});
