// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { browserStore, type TabLocks } from './store.ts';

const entry = (text: string) => ({
  unit: 'v1/response',
  base: { revision: 0, content: {} },
  mine: { text },
});

beforeEach(() => localStorage.clear());

test('what was kept is the same object until it changes, so that screens need not redraw', () => {
  const store = browserStore('me');
  store.put(entry('one'));
  const first = store.get('v1/response');
  expect(store.get('v1/response')).toBe(first);
  expect(store.all()[0]).toBe(first);
  store.put(entry('two'));
  expect(store.get('v1/response')).toEqual(entry('two'));
});

/** Locks of a browser: held until the tab is closed. */
function someLocks(): TabLocks {
  const held = new Map<string, Promise<void>>();
  return {
    hold: (tab, until) => void held.set(tab, until),
    whenGone: (tab, signal, work) =>
      void (held.get(tab) ?? Promise.resolve()).then(() => signal.aborted || work()),
  };
}
const moment = () => new Promise((resolve) => setTimeout(resolve));

test('each tab has its own; what a closed tab left another takes over once, and never what a living one has', async () => {
  const locks = someLocks();
  const [one, two, three] = ['1', '2', '3'].map((tab) => browserStore('me', { tab, locks }));
  if (!one || !two || !three) throw new Error('three tabs');
  const close = one.open(vi.fn(), vi.fn());
  one.put(entry('one'));
  const closed = vi.fn();
  two.open(vi.fn(), () => closed(two.takeOver()));
  three.open(vi.fn(), () => closed(three.takeOver()));
  await moment();
  expect(closed).not.toHaveBeenCalled();
  expect(two.get('v1/response')).toBeUndefined();
  close();
  await moment();
  expect(closed.mock.calls).toEqual([[true], [false]]);
  expect(two.all()).toEqual([entry('one')]);
  expect(Object.keys(localStorage)).toEqual(['iza.pending.me.2.v1/response']);
});

test('what a closed tab left waits while this tab has something of the same unit', async () => {
  const locks = someLocks();
  browserStore('me', { tab: '1', locks }).put(entry('one'));
  const two = browserStore('me', { tab: '2', locks });
  two.put(entry('two'));
  two.open(vi.fn(), vi.fn());
  await moment();
  expect(two.takeOver()).toBe(false);
  expect(two.get('v1/response')).toEqual(entry('two'));
  two.remove('v1/response');
  expect(two.takeOver()).toBe(true);
  expect(two.get('v1/response')).toEqual(entry('one'));
});

test('a tab that begins to type later is heard of, and waited for', async () => {
  const locks = someLocks();
  const [one, two] = ['1', '2'].map((tab) => browserStore('me', { tab, locks }));
  const close = one?.open(vi.fn(), vi.fn());
  const closed = vi.fn();
  two?.open(vi.fn(), () => closed(two.takeOver()));
  one?.put(entry('one'));
  const key = 'iza.pending.me.1.v1/response';
  const event = { key, newValue: localStorage.getItem(key), storageArea: localStorage };
  window.dispatchEvent(new StorageEvent('storage', event));
  await moment();
  expect(closed).not.toHaveBeenCalled();
  close?.();
  await moment();
  expect(closed.mock.calls).toEqual([[true]]);
});

test("another person's text on the same browser is never read, damaged text is none", () => {
  browserStore('other', { tab: '1' }).put(entry('secret'));
  localStorage.setItem('iza.pending.me.1.v1/item', '{');
  const store = browserStore('me');
  store.open(vi.fn(), vi.fn());
  expect(store.takeOver()).toBe(false);
  expect(store.all()).toEqual([]);
  expect(Object.keys(localStorage)).toEqual(['iza.pending.other.1.v1/response']);
});
