// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from './entry.ts';
import type { Fields } from '@iza/domain/values';
import { createSaver, pauseAfter, type SaveAnswer, type SaveRequest } from './saver.ts';
import { browserStore, type PendingStore } from './store.ts';

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

/** A server as it should be: revisions checked, the answer to a key remembered. */
function aServer(content: Fields = {}) {
  const state = {
    revision: 1,
    content,
    writes: 0,
    reachable: true,
    loseAnswers: 0,
    signedIn: true,
  };
  const answers = new Map<string, SaveAnswer>();
  const answerTo = ({ base, content: sent, key }: SaveRequest): SaveAnswer => {
    const known = answers.get(key);
    if (known) return known;
    if (base !== state.revision) {
      const { revision, content: theirs } = state;
      return {
        kind: 'conflict',
        current: { revision, content: theirs, savedBy: 'Ans', savedAt: '2024-02-01T10:00:00Z' },
      };
    }
    Object.assign(state, { revision: base + 1, content: sent, writes: state.writes + 1 });
    const answer = { kind: 'saved', revision: base + 1, savedAt: '2024-02-01T10:00:00Z' } as const;
    answers.set(key, answer);
    return answer;
  };
  const send = async (request: SaveRequest): Promise<SaveAnswer> => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!state.reachable) return { kind: 'away' };
    if (!state.signedIn) return { kind: 'signed-out' };
    const answer = answerTo(request);
    if (state.loseAnswers > 0) {
      state.loseAnswers -= 1;
      return { kind: 'away' };
    }
    return answer;
  };
  return { state, send };
}

let keys = 0;
function aSaver(
  send: (request: SaveRequest) => Promise<SaveAnswer>,
  store: PendingStore = browserStore('p1'),
) {
  return createSaver({
    store,
    send,
    onSaved: () => undefined,
    newKey: () => `key-${(keys += 1)}`,
  });
}
const base = { revision: 1, content: {} };
const settle = () => vi.advanceTimersByTimeAsync(120_000);

test('typing is sent after a rest, once, and then nothing is left in the browser', async () => {
  const server = aServer();
  const saver = aSaver(server.send);
  for (const title of ['c', 'ca', 'cas']) saver.type('u', base, { title });
  expect(saver.state()).toMatchObject({ state: 'saving', pending: ['u'] });
  await settle();
  expect(server.state).toMatchObject({ content: { title: 'cas' }, writes: 1 });
  expect(saver.state()).toMatchObject({ state: 'saved', pending: [] });
  expect(localStorage).toHaveLength(0);
});

test('what is typed while a save is on its way goes out on the acknowledged revision', async () => {
  const server = aServer();
  const saver = aSaver(server.send);
  saver.type('u', base, { title: 'a' });
  await vi.advanceTimersByTimeAsync(820);
  saver.type('u', base, { title: 'ab' });
  await settle();
  expect(server.state).toMatchObject({ content: { title: 'ab' }, writes: 2, revision: 3 });
});

test('a lost answer does nothing twice: the retry carries the same key', async () => {
  const server = aServer();
  server.state.loseAnswers = 2;
  const saver = aSaver(server.send);
  saver.type('u', base, { title: 'a' });
  await settle();
  expect(server.state).toMatchObject({ writes: 1, revision: 2 });
  expect(saver.state().state).toBe('saved');
});

test('without a connection the text waits on this device, and goes out when it is back', async () => {
  const server = aServer();
  server.state.reachable = false;
  const saver = aSaver(server.send);
  saver.type('u', base, { title: 'a' });
  await settle();
  expect(saver.state()).toMatchObject({ state: 'waiting', pending: ['u'] });
  server.state.reachable = true;
  saver.resume();
  await settle();
  expect(server.state.content).toEqual({ title: 'a' });
});

test('after a reload the text is back and is sent', async () => {
  const server = aServer();
  server.state.reachable = false;
  const before = aSaver(server.send);
  const stop = before.start();
  before.type('u', base, { title: 'a' });
  await vi.advanceTimersByTimeAsync(10);
  stop();
  server.state.reachable = true;
  const after = aSaver(server.send, browserStore('p1'));
  after.start();
  expect(after.entry('u')?.mine).toEqual({ title: 'a' });
  after.resume();
  await settle();
  expect(server.state.content).toEqual({ title: 'a' });
});

test('the text of another person on the same browser is not there', () => {
  aSaver(aServer().send).type('u', base, { title: 'a' });
  expect(browserStore('p2').all()).toEqual([]);
});

test('signed out: the text is kept and nothing is sent until somebody signed in', async () => {
  const server = aServer();
  server.state.signedIn = false;
  const saver = aSaver(server.send);
  saver.type('u', base, { title: 'a' });
  await settle();
  expect(saver.state().state).toBe('signed-out');
  server.state.signedIn = true;
  saver.resume();
  await settle();
  expect(server.state).toMatchObject({ content: { title: 'a' }, writes: 1 });
});

describe('somebody else saved first', () => {
  const theirs = (server: ReturnType<typeof aServer>, content: Fields) =>
    Object.assign(server.state, { revision: 2, content });

  test('other fields are merged and saved by themselves', async () => {
    const server = aServer({ title: 'a', text: 'b' });
    const saver = aSaver(server.send);
    theirs(server, { title: 'a', text: 'B' });
    saver.type('u', { revision: 1, content: { title: 'a', text: 'b' } }, { title: 'A', text: 'b' });
    await settle();
    expect(server.state).toMatchObject({ content: { title: 'A', text: 'B' }, revision: 3 });
  });

  test('the same field waits for a choice, both texts kept; nothing is overwritten', async () => {
    const server = aServer({ title: 'a' });
    const saver = aSaver(server.send);
    theirs(server, { title: 'theirs' });
    saver.type('u', { revision: 1, content: { title: 'a' } }, { title: 'mine' });
    await settle();
    expect(saver.state().state).toBe('conflict');
    expect(server.state.content).toEqual({ title: 'theirs' });
    expect(saver.entry('u')).toMatchObject({
      mine: { title: 'mine' },
      trouble: { newer: { content: { title: 'theirs' } } },
    });
    saver.choose('u', { title: 'mine' });
    await settle();
    expect(server.state).toMatchObject({ content: { title: 'mine' }, revision: 3 });
  });

  test('the same box of one person, typed in elsewhere too, holds the words of both; another value waits for a choice', async () => {
    const server = aServer({ title: 'a', day: 1 });
    const saver = aSaver(async (request) => {
      const answer = await server.send(request);
      return answer.kind === 'conflict'
        ? { ...answer, current: { ...answer.current, own: true } }
        : answer;
    });
    const start = { revision: 1, content: { title: 'a', day: 1 } };
    theirs(server, { title: 'a there', day: 1 });
    saver.type('u', start, { title: 'here a', day: 1 });
    await settle();
    expect(server.state.content).toEqual({ title: 'here a there', day: 1 });
    Object.assign(server.state, { revision: 4, content: { title: 'a', day: 2 } });
    saver.type('u', { revision: 3, content: { title: 'a', day: 1 } }, { title: 'a', day: 3 });
    await settle();
    expect(saver.entry('u')?.trouble).toMatchObject({ kind: 'conflict', clashes: ['day'] });
  });
});

test('a refused text stays, and is not sent again until it changes', async () => {
  let sent = 0;
  const refuse = async (): Promise<SaveAnswer> => {
    sent += 1;
    return { kind: 'refused', refusals: [{ code: 'content-stands-still' }] };
  };
  const saver = aSaver(refuse);
  saver.type('u', base, { title: 'a' });
  await settle();
  expect(saver.state().state).toBe('refused');
  expect(saver.entry('u')?.mine).toEqual({ title: 'a' });
  expect(sent).toBe(1);
  saver.type('u', base, { title: 'ab' });
  await settle();
  expect(sent).toBe(2);
});

test('a browser without room keeps the text in memory and says so', async () => {
  const full = {
    ...localStorage,
    length: 0,
    key: () => null,
    getItem: () => null,
    removeItem: () => undefined,
  } as unknown as Storage;
  full.setItem = () => {
    throw new Error('QuotaExceededError');
  };
  const server = aServer();
  const saver = aSaver(server.send, browserStore('p1', { storage: full }));
  saver.type('u', base, { title: 'a' });
  expect(saver.state().state).toBe('not-kept');
  await settle();
  expect(server.state.content).toEqual({ title: 'a' });
});

test('what another tab had confirmed is known here at once', () => {
  const heard = {
    unit: 'u',
    revision: 7,
    content: { title: 'z' },
    savedAt: '2024-02-01T10:00:00Z',
  };
  const told = vi.fn();
  const saver = createSaver({
    store: browserStore('p1'),
    send: aServer().send,
    onSaved: told,
    newKey: () => 'key',
  });
  const stop = saver.start();
  const event = {
    key: 'iza.confirmed.p1',
    newValue: JSON.stringify(heard),
    storageArea: localStorage,
  };
  window.dispatchEvent(new StorageEvent('storage', event));
  expect(told).toHaveBeenCalledWith(heard);
  expect(saver.state().savedAt).toBe(heard.savedAt);
  stop();
});

test('waiting grows with each failure and never beyond half a minute', () => {
  expect([1, 2, 3, 10].map(pauseAfter)).toEqual([1000, 2000, 4000, 30_000]);
});

test('whatever is lost on the way and whoever saves in between: in the end the server has my last word, or I am asked', async () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('type' as const),
      field: fc.constantFrom('a', 'b'),
      value: fc.integer({ min: 1, max: 9 }),
    }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 2000 }) }),
    fc.record({ do: fc.constant('lose' as const) }),
    fc.record({
      do: fc.constant('other' as const),
      field: fc.constantFrom('b', 'c'),
      value: fc.integer({ min: 11, max: 19 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      localStorage.clear();
      const server = aServer({});
      let known: { revision: number; content: Fields } = { revision: 1, content: {} };
      const saver = createSaver({
        store: browserStore('p1'),
        send: server.send,
        onSaved: ({ revision, content }) => (known = { revision, content }),
        newKey: () => `key-${(keys += 1)}`,
      });
      const mine: Record<string, number> = {};
      for (const s of steps) {
        if (s.do === 'wait') await vi.advanceTimersByTimeAsync(s.ms);
        if (s.do === 'lose') server.state.loseAnswers += 1;
        if (s.do === 'other') {
          Object.assign(server.state, {
            revision: server.state.revision + 1,
            content: { ...server.state.content, [s.field]: s.value },
          });
        }
        if (s.do === 'type') {
          mine[s.field] = s.value;
          const shown: Entry | undefined = saver.entry('u');
          saver.type('u', known, { ...(shown?.mine ?? known.content), [s.field]: s.value });
        }
      }
      await settle();
      const left = saver.entry('u');
      const held = left ? left.mine : server.state.content;
      if (mine['a'] !== undefined) expect(held['a']).toBe(mine['a']);
      if (left) expect(left.trouble?.kind).toBe('conflict');
    }),
    { numRuns: 200 },
  );
});
