// @vitest-environment node
import { newItem } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOutbox, type OperationAnswer } from './outbox.ts';
import type { PlanOperation } from './operation.ts';

const add = (id: string): PlanOperation => ({
  do: 'add items',
  items: [{ item: newItem('agreement', id as ItemId, id), parent: null }],
});
const idOf = (operation: PlanOperation) =>
  operation.do === 'add items' ? operation.items[0]?.item.id : undefined;

function storageOf(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

let keys = 0;
function anOutbox(answers: readonly OperationAnswer[], storage = storageOf()) {
  const sent: (readonly [string, string | undefined])[] = [];
  const refused: string[] = [];
  let at = 0;
  const outbox = createOutbox({
    name: 'outbox',
    storage,
    send: (operation, key) => {
      sent.push([key, idOf(operation)]);
      const answer = answers[at] ?? { kind: 'done' };
      at += 1;
      return Promise.resolve(answer);
    },
    onDone: () => {},
    onRefused: ({ key }) => refused.push(key),
    newKey: () => `key-${(keys += 1)}`,
    exclusively: (_, work) => work(),
  });
  return { outbox, sent, refused, storage };
}

describe('the outbox', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    keys = 0;
  });
  afterEach(() => void vi.useRealTimers());

  test('sends in the order in which things were done, one at a time', async () => {
    const { outbox, sent } = anOutbox([]);
    outbox.put(add('a'));
    outbox.put(add('b'));
    await outbox.flush();
    expect(sent.map(([, id]) => id)).toEqual(['a', 'b']);
    expect(outbox.state().waiting).toEqual([]);
  });

  test('tries again with the same key when the server was away, and keeps the order', async () => {
    const { outbox, sent } = anOutbox([{ kind: 'away' }]);
    outbox.put(add('a'));
    outbox.put(add('b'));
    await outbox.flush();
    expect(outbox.state()).toMatchObject({
      away: true,
      waiting: [{ key: 'key-1' }, { key: 'key-2' }],
    });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(sent).toEqual([
      ['key-1', 'a'],
      ['key-1', 'a'],
      ['key-2', 'b'],
    ]);
    expect(outbox.state()).toEqual({ away: false, waiting: [] });
  });

  test('a refused operation steps aside and is kept; those after it go on', async () => {
    const { outbox, refused } = anOutbox([
      { kind: 'refused', refusals: [{ code: 'content-stands-still' }] },
    ]);
    outbox.put(add('a'));
    outbox.put(add('b'));
    await outbox.flush();
    expect(refused).toEqual(['key-1']);
    expect(outbox.state().waiting.map(({ key }) => key)).toEqual(['key-1']);
    outbox.tryAgain('key-1');
    await outbox.flush();
    expect(outbox.state().waiting).toEqual([]);
  });

  test('what waited in a closed browser is still there', async () => {
    const storage = storageOf();
    const before = anOutbox([{ kind: 'away' }], storage);
    before.outbox.put(add('a'));
    await before.outbox.flush();
    before.outbox.stop();
    const { outbox, sent } = anOutbox([], storage);
    await outbox.flush();
    expect(sent).toEqual([['key-1', 'a']]);
  });

  test('what two tabs did without a connection is all still there after both are closed, in the order of each', async () => {
    const storage = storageOf();
    const away = { kind: 'away' } as const;
    const [one, two] = [anOutbox([away], storage).outbox, anOutbox([away, away], storage).outbox];
    one.put(add('a'));
    two.put(add('x'));
    one.put(add('b'));
    two.put(add('y'));
    await Promise.all([one.flush(), two.flush()]);
    for (const tab of [one, two]) tab.stop();
    const { outbox, sent } = anOutbox([], storage);
    await outbox.flush();
    const done = sent.map(([, id]) => id);
    expect(done.toSorted()).toEqual(['a', 'b', 'x', 'y']);
    expect(done.indexOf('a')).toBeLessThan(done.indexOf('b'));
    expect(done.indexOf('x')).toBeLessThan(done.indexOf('y'));
    expect(storage.length).toBe(0);
  });
});
