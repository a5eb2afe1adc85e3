// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { browserStore } from './store.ts';

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

test('what another tab changed or removed is read anew', () => {
  const [here, there] = [browserStore('me'), browserStore('me')];
  here.put(entry('one'));
  here.get('v1/response');
  there.put(entry('two'));
  expect(here.get('v1/response')).toEqual(entry('two'));
  there.remove('v1/response');
  expect(here.get('v1/response')).toBeUndefined();
});

test("another person's text on the same browser is never read, damaged text is none", () => {
  browserStore('other').put(entry('secret'));
  localStorage.setItem('iza.pending.me.v1/item', '{');
  expect(browserStore('me').all()).toEqual([]);
});
