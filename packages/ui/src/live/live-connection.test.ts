import { expect, test } from 'vitest';
import { connectLive, type LiveMessage, type LiveParts } from './live-connection.ts';

class FakeSource extends EventTarget {
  readonly address: string;
  closed = false;
  constructor(address: string) {
    super();
    this.address = address;
  }
  close() {
    this.closed = true;
  }
  say(type: string, data: object) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

/** A browser with tabs: one lock, one channel that reaches the other tabs. */
function aBrowser() {
  const sources: FakeSource[] = [];
  const tabs = new Map<object, Parameters<LiveParts['others']['hear']>[0]>();
  let holder: Promise<void> = Promise.resolve();
  const aTab = (heard: LiveMessage[]) => {
    const tab = {};
    const others: LiveParts['others'] = {
      tell: (message) => {
        for (const [other, hears] of tabs) if (other !== tab) hears(message);
      },
      hear: (hears) => tabs.set(tab, hears),
      close: () => tabs.delete(tab),
    };
    const lead: LiveParts['lead'] = (until, held) => {
      const mine = holder.then(held);
      holder = mine.then(() => until);
    };
    const open = (address: string) => {
      const source = new FakeSource(address);
      sources.push(source);
      return source as unknown as EventSource;
    };
    return connectLive({ open, others, lead }, (message) => heard.push(message));
  };
  return { sources, aTab };
}
const change = (cursor: number) => ({ cursor, kind: 'item-saved', plan: 'p', version: 'v' });
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('all tabs of a browser hear a change over one stream', async () => {
  const { sources, aTab } = aBrowser();
  const [one, two]: [LiveMessage[], LiveMessage[]] = [[], []];
  aTab(one);
  aTab(two);
  await settle();
  sources[0]?.say('changed', change(4));
  expect(sources.map(({ address }) => address)).toEqual(['/live']);
  expect([one, two]).toEqual([
    [{ type: 'changed', change: change(4) }],
    [{ type: 'changed', change: change(4) }],
  ]);
});

const reset = (cursor: number): LiveMessage => ({ type: 'reset', cursor });

test('when the stream begins, what was fetched before is fetched once more, in every tab', async () => {
  const { sources, aTab } = aBrowser();
  const [one, two]: [LiveMessage[], LiveMessage[]] = [[], []];
  aTab(one);
  aTab(two);
  await settle();
  sources[0]?.say('ready', { cursor: 3 });
  expect([one, two]).toEqual([[reset(3)], [reset(3)]]);
});

test('a tab that comes later fetches once more too, and disturbs no other', async () => {
  const { sources, aTab } = aBrowser();
  const [one, two, three]: [LiveMessage[], LiveMessage[], LiveMessage[]] = [[], [], []];
  aTab(one);
  await settle();
  sources[0]?.say('ready', { cursor: 3 });
  sources[0]?.say('changed', change(5));
  aTab(two);
  aTab(three);
  await settle();
  expect([two, three]).toEqual([[reset(5)], [reset(5)]]);
  expect(one).toEqual([reset(3), { type: 'changed', change: change(5) }]);
});

test('a tab that takes over goes on from where it was told to be, without fetching everything again', async () => {
  const { sources, aTab } = aBrowser();
  const heard: LiveMessage[] = [];
  const close = aTab([]);
  await settle();
  sources[0]?.say('ready', { cursor: 3 });
  aTab(heard);
  close();
  await settle();
  expect(sources.at(-1)?.address).toBe('/live?after=3');
  sources[1]?.say('changed', change(4));
  expect(heard).toEqual([reset(3), { type: 'changed', change: change(4) }]);
});

test('a stream that could not go on from where it was has everything fetched again', async () => {
  const { sources, aTab } = aBrowser();
  const heard: LiveMessage[] = [];
  aTab(heard);
  await settle();
  sources[0]?.say('ready', { cursor: 3 });
  sources[0]?.say('ready', { cursor: 9 });
  expect(heard).toEqual([reset(3), reset(9)]);
});

test('when the leading tab closes, another goes on from the last cursor that was told', async () => {
  const { sources, aTab } = aBrowser();
  const close = aTab([]);
  aTab([]);
  await settle();
  sources[0]?.say('changed', change(7));
  close();
  await settle();
  expect(sources.map(({ address, closed }) => [address, closed])).toEqual([
    ['/live', true],
    ['/live?after=7', false],
  ]);
});

test('an ended session ends the stream and is told once to each tab', async () => {
  const { sources, aTab } = aBrowser();
  const heard: LiveMessage[] = [];
  aTab([]);
  aTab(heard);
  await settle();
  sources[0]?.say('ended', {});
  expect(sources[0]?.closed).toBe(true);
  expect(heard).toEqual([{ type: 'ended' }]);
});
