import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from './entry.ts';
import type { Fields } from '@iza/domain/values';
import { createSaver, type SaveAnswer, type SaveRequest } from './saver.ts';
import type { Confirmed, PendingStore } from './store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Message = { readonly unit: string; readonly entry?: Entry } | { readonly told: Confirmed };
type Tab = {
  readonly kept: Map<string, Entry>;
  inFlight: number;
  changed: (unit: string) => void;
  told: (confirmed: Confirmed) => void;
};

/** Two tabs as a browser runs them: each sees its own writes at once and those of the other a moment later; the last writer wins. */
function twoTabs(latency: () => number): [PendingStore, PendingStore] {
  const make = (): Tab => ({
    kept: new Map(),
    inFlight: 0,
    changed: () => undefined,
    told: () => undefined,
  });
  const tabs = [make(), make()] as const;
  let arrival = 0;
  const post = (from: Tab, message: Message) => {
    from.inFlight += 1;
    arrival = Math.max(arrival, Date.now() + latency());
    setTimeout(() => {
      from.inFlight -= 1;
      const other = tabs[from === tabs[0] ? 1 : 0];
      if ('told' in message) return other.told(message.told);
      if (other.inFlight > 0) return;
      if (message.entry) other.kept.set(message.unit, message.entry);
      else other.kept.delete(message.unit);
      other.changed(message.unit);
    }, arrival - Date.now());
  };
  const storeOf = (tab: Tab): PendingStore => ({
    all: () => [...tab.kept.values()],
    get: (unit) => tab.kept.get(unit),
    put: (entry) => {
      tab.kept.set(entry.unit, entry);
      post(tab, { unit: entry.unit, entry });
      return true;
    },
    remove: (unit) => {
      tab.kept.delete(unit);
      post(tab, { unit });
    },
    tell: (told) => post(tab, { told }),
    watch: (changed, told) => {
      Object.assign(tab, { changed, told });
      return () => undefined;
    },
  });
  return [storeOf(tabs[0]), storeOf(tabs[1])];
}

/** A server that checks revisions and remembers its answers. */
function aServer() {
  const state: { revision: number; content: Fields } = { revision: 1, content: {} };
  const answers = new Map<string, SaveAnswer>();
  const savedAt = '2024-02-01T10:00:00Z';
  const send = async ({ base, content, key }: SaveRequest): Promise<SaveAnswer> => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const known = answers.get(key);
    if (known) return known;
    if (base !== state.revision)
      return { kind: 'conflict', current: { ...state, savedBy: 'me', savedAt } };
    Object.assign(state, { revision: base + 1, content });
    const answer: SaveAnswer = { kind: 'saved', revision: base + 1, savedAt };
    answers.set(key, answer);
    return answer;
  };
  return { state, send };
}

test('one person types in two tabs, each in a field of its own, whatever the browser takes to tell one tab of the other: every keystroke is stored', async () => {
  const step = fc.record({
    tab: fc.constantFrom(0, 1),
    wait: fc.integer({ min: 0, max: 1500 }),
    latency: fc.integer({ min: 0, max: 300 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 30 }), async (steps) => {
      const server = aServer();
      let latency = 0;
      let turn = Promise.resolve();
      let keys = 0;
      const savers = twoTabs(() => latency).map((store) => {
        const known: { revision: number; content: Fields } = { revision: 1, content: {} };
        const saver = createSaver({
          store,
          send: server.send,
          onSaved: ({ revision, content }) =>
            revision > known.revision && Object.assign(known, { revision, content }),
          newKey: () => `key-${(keys += 1)}`,
          exclusively: (_unit, work) => (turn = turn.then(work)),
        });
        return { saver, known };
      });
      const typed: Record<string, number> = {};
      for (const [at, { tab, wait, latency: next }] of steps.entries()) {
        latency = next;
        const { saver, known } = savers[tab] as (typeof savers)[number];
        const field = tab === 0 ? 'a' : 'b';
        typed[field] = at + 1;
        const shown = saver.entry('u')?.mine ?? known.content;
        saver.type('u', { ...known }, { ...shown, [field]: at + 1 });
        await vi.advanceTimersByTimeAsync(wait);
      }
      await vi.advanceTimersByTimeAsync(120_000);
      expect(server.state.content).toEqual(typed);
      expect(savers.map(({ saver }) => saver.state().state)).toEqual(['saved', 'saved']);
      for (const { saver } of savers) saver.stop();
    }),
    { numRuns: 300 },
  );
});
