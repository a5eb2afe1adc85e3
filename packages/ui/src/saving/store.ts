import type { Entry } from './entry.ts';

/**
 * Where this tab keeps unconfirmed text in the browser. Synchronous on purpose: what was typed is kept before the tab can close. Each tab
 * writes in a place of its own, because a browser tells one tab late what another wrote; what a tab left that was closed, another takes
 * over. Entries of another person on the same browser are never read.
 */
export type PendingStore = {
  readonly all: () => Entry[];
  readonly get: (unit: string) => Entry | undefined;
  /** @returns whether it could be kept; `false` when the browser's room is full or closed off */
  readonly put: (entry: Entry) => boolean;
  readonly remove: (unit: string) => void;
  /** Takes over what closed tabs left of units in which this tab has nothing. @returns whether there was any */
  readonly takeOver: () => boolean;
  /** Tells the person's other tabs what the server has now. */
  readonly tell: (confirmed: Confirmed) => void;
  /** Calls back when another tab told what the server confirmed, and when a tab was closed, until the returned function is called. */
  readonly open: (told: (confirmed: Confirmed) => void, closed: () => void) => () => void;
};

/** What the server has of a unit since a save. */
export type Confirmed = {
  readonly unit: string;
  readonly revision: number;
  readonly content: Entry['mine'];
  readonly savedAt: string;
};

function parse<Kept>(text: string): Kept | undefined {
  try {
    return JSON.parse(text) as Kept;
  } catch {
    return undefined;
  }
}

/** Holds a name for as long as a tab lives, and waits until another tab no longer holds one. */
export type TabLocks = {
  readonly hold: (tab: string, until: Promise<void>) => void;
  /** Runs the work alone, once the tab is gone. */
  readonly whenGone: (tab: string, signal: AbortSignal, work: () => void) => void;
};

const browserLocks = (): TabLocks | undefined =>
  navigator.locks && {
    hold: (tab, until) => void navigator.locks.request(`iza.tab.${tab}`, () => until),
    whenGone: (tab, signal, work) => {
      // A wait that was ended rejects; nobody waits for it any more.
      navigator.locks.request(`iza.tab.${tab}`, { signal }, work).catch(() => undefined);
    },
  };

export type BrowserStoreParts = {
  /** Name of this tab, like no other; without a full stop. */
  readonly tab?: string;
  readonly storage?: Storage;
  /** Absent: the browser can't tell whether a tab lives, and what stands there at the start is taken over. */
  readonly locks?: TabLocks | undefined;
};

/** Keeps entries in the browser's local storage, under the person's own prefix; what was read once is the same object until it changes. */
export function browserStore(person: string, parts: BrowserStoreParts = {}): PendingStore {
  const { tab = crypto.randomUUID(), storage = localStorage, locks = browserLocks() } = parts;
  const everyTab = `iza.pending.${person}.`;
  const confirmedKey = `iza.confirmed.${person}`;
  const prefixOf = (of: string) => `${everyTab}${of}.`;
  const tabOf = (key: string) => key.slice(everyTab.length).split('.', 1)[0] ?? '';
  const entries = new Map<string, Entry>();
  const gone = new Set<string>();
  const keys = (prefix: string) =>
    Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) =>
      key.startsWith(prefix),
    );
  const put = (entry: Entry): boolean => {
    entries.set(entry.unit, entry);
    try {
      storage.setItem(prefixOf(tab) + entry.unit, JSON.stringify(entry));
      return true;
    } catch {
      return false;
    }
  };
  const take = (key: string): boolean => {
    const left = parse<Entry>(storage.getItem(key) ?? '');
    if (left && entries.has(left.unit)) return false;
    if (left && !put(left)) return entries.delete(left.unit) && false;
    storage.removeItem(key);
    return left !== undefined;
  };
  const takeOver = () =>
    [...gone].flatMap((of) => keys(prefixOf(of))).reduce((any, key) => take(key) || any, false);
  return {
    all: () => [...entries.values()],
    get: (unit) => entries.get(unit),
    put,
    remove: (unit) => {
      entries.delete(unit);
      storage.removeItem(prefixOf(tab) + unit);
    },
    takeOver,
    tell: (confirmed) => {
      try {
        storage.setItem(confirmedKey, JSON.stringify(confirmed));
        storage.removeItem(confirmedKey);
      } catch {
        // Without room the other tabs hear it a moment later, from the server.
      }
    },
    open: (told, closed) => {
      const end = new AbortController();
      const known = new Set([tab]);
      const isGone = (other: string) => {
        gone.add(other);
        closed();
      };
      const watch = (other: string) => {
        if (known.has(other)) return;
        known.add(other);
        locks?.whenGone(other, end.signal, () => isGone(other));
      };
      const heard = ({ key, newValue, storageArea }: StorageEvent) => {
        if (storageArea !== storage || !newValue) return;
        if (key?.startsWith(everyTab)) watch(tabOf(key));
        const confirmed = key === confirmedKey ? parse<Confirmed>(newValue) : undefined;
        if (confirmed) told(confirmed);
      };
      const stopped = new Promise<void>((resolve) =>
        end.signal.addEventListener('abort', () => resolve()),
      );
      locks?.hold(tab, stopped);
      for (const other of keys(everyTab).map(tabOf)) (locks ? watch : isGone)(other);
      window.addEventListener('storage', heard);
      return () => {
        window.removeEventListener('storage', heard);
        end.abort();
      };
    },
  };
}
