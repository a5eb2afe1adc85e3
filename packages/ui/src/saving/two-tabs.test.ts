import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from './entry.ts';
import type { Fields } from '@iza/domain/values';
import { createSaver, type SaveAnswer, type SaveRequest } from './saver.ts';
import type { Confirmed, PendingStore } from './store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The room of one tab. What it tells reaches the others late, or never; what it left when it was closed, another takes. */
function tabsOf(count: number, latency: () => number) {
  const rooms = Array.from({ length: count }, () => new Map<string, Entry>());
  const left: Entry[] = [];
  const ears: { told: (saved: Confirmed) => void; closed: () => void }[] = [];
  const stores = rooms.map(
    (room, tab): PendingStore => ({
      all: () => [...room.values()],
      get: (unit) => room.get(unit),
      put: (entry) => Boolean(room.set(entry.unit, entry)),
      remove: (unit) => void room.delete(unit),
      takeOver: () => {
        const [entry] = left;
        if (!entry || room.has(entry.unit)) return false;
        left.shift();
        room.set(entry.unit, entry);
        return true;
      },
      tell: (saved) => {
        for (const [other, ear] of ears.entries())
          if (other !== tab) setTimeout(() => ear.told(saved), latency());
      },
      open: (told, closed) => {
        ears[tab] = { told, closed };
        return () => undefined;
      },
    }),
  );
  const close = (tab: number) => {
    left.push(...(rooms[tab]?.values() ?? []));
    rooms[tab]?.clear();
    for (const [other, ear] of ears.entries()) if (other !== tab) ear.closed();
  };
  return { stores, close };
}

/** A server that checks revisions and remembers its answers; some never arrive. */
function aServer(isLost: () => boolean) {
  const state: { revision: number; content: Fields } = { revision: 1, content: { both: 'begin' } };
  const answers = new Map<string, SaveAnswer>();
  const savedAt = '2024-02-01T10:00:00Z';
  const answerTo = ({ base, content, key }: SaveRequest): SaveAnswer => {
    const known = answers.get(key);
    if (known) return known;
    if (base !== state.revision)
      return { kind: 'conflict', current: { ...state, savedBy: 'me', savedAt, own: true } };
    Object.assign(state, { revision: base + 1, content });
    const answer: SaveAnswer = { kind: 'saved', revision: base + 1, savedAt };
    answers.set(key, answer);
    return answer;
  };
  const send = async (request: SaveRequest): Promise<SaveAnswer> => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const answer = answerTo(request);
    return isLost() ? { kind: 'away' } : answer;
  };
  return { state, send };
}

type Step = {
  readonly tab: number;
  readonly wait: number;
  readonly latency: number;
  readonly lost: boolean;
  readonly closes: boolean;
};

const steps = fc.array(
  fc.record({
    tab: fc.constantFrom(0, 1),
    wait: fc.integer({ min: 0, max: 1500 }),
    latency: fc.integer({ min: 0, max: 3000 }),
    lost: fc.boolean(),
    closes: fc.boolean(),
  }),
  { minLength: 2, maxLength: 30 },
);

/** What a tab types: in which box, and what stands there then. */
type Typing = (tab: number, at: number, shown: Fields) => Fields;

/** One person types in two tabs of one browser, and closes one or not. @returns what is stored in the end */
async function typeAll(all: readonly Step[], typing: Typing): Promise<Fields> {
  let now: Step | undefined;
  let keys = 0;
  const server = aServer(() => now?.lost ?? false);
  const { stores, close } = tabsOf(2, () => now?.latency ?? 0);
  const tabs = stores.map((store) => {
    const known = { ...server.state };
    const saver = createSaver({
      store,
      send: server.send,
      onSaved: ({ revision, content }) =>
        revision > known.revision && Object.assign(known, { revision, content }),
      newKey: () => `key-${(keys += 1)}`,
    });
    saver.start();
    return { saver, known };
  });
  let closed: number | undefined;
  for (const [at, step] of all.entries()) {
    now = step;
    const tab = closed === undefined ? step.tab : 1 - closed;
    const { saver, known } = tabs[tab] as (typeof tabs)[number];
    const shown = saver.entry('u')?.mine ?? known.content;
    saver.type('u', { ...known }, { ...shown, ...typing(tab, at, shown) });
    if (step.closes && closed === undefined && at > all.length / 2) close((closed = tab));
    await vi.advanceTimersByTimeAsync(step.wait);
  }
  now = undefined;
  await vi.advanceTimersByTimeAsync(240_000);
  for (const [tab, { saver }] of tabs.entries())
    if (tab !== closed) expect(saver.state().state).toBe('saved');
  return server.state.content;
}

test('one person types in two tabs, each in a box of its own: the last word of each is stored, whatever is late or lost', async () => {
  const property = fc.asyncProperty(steps, async (all) => {
    const typed: Record<string, unknown> = { both: 'begin' };
    const open = all.map((step) => ({ ...step, closes: false }));
    const stored = await typeAll(open, (tab, at) => {
      const words = { [`box${tab}`]: at };
      Object.assign(typed, words);
      return words;
    });
    expect(stored).toEqual(typed);
  });
  await fc.assert(property, { numRuns: 500 });
});

test('nor is a word lost, doubled or broken in a box that both tabs write in at once, also when one is closed', async () => {
  const property = fc.asyncProperty(steps, async (all) => {
    const stored = await typeAll(all, (_tab, at, { both }) => ({ both: `${String(both)} w${at}` }));
    const words = String(stored['both']).split(' ');
    expect(words.toSorted()).toEqual(['begin', ...all.map((_, at) => `w${at}`)].toSorted());
  });
  await fc.assert(property, { numRuns: 2000 });
}, 60_000);
