import {
  acknowledged,
  chosen,
  overtaken,
  refusedWith,
  toSend,
  triedAgain,
  typed,
  type Entry,
  type Fault,
  type Known,
  type Newer,
} from './entry.ts';
import type { Fields } from '@iza/domain/values';
import type { PendingStore } from './store.ts';

export type SaveRequest = {
  readonly unit: string;
  readonly base: number;
  readonly content: Fields;
  readonly key: string;
};

export type SaveAnswer =
  | { readonly kind: 'saved'; readonly revision: number; readonly savedAt: string }
  | { readonly kind: 'conflict'; readonly current: Newer<Fields> }
  | { readonly kind: 'refused'; readonly refusals: readonly Fault[] }
  /** Not reached, or not able to answer now: tried again by itself. */
  | { readonly kind: 'away' }
  /** Nobody is logged in any more: kept until somebody is. */
  | { readonly kind: 'signed-out' };

export type SaverParts = {
  readonly store: PendingStore;
  /** Never throws: what went wrong is an answer. */
  readonly send: (request: SaveRequest) => Promise<SaveAnswer>;
  readonly onSaved: (saved: {
    unit: string;
    revision: number;
    content: Fields;
    savedAt: string;
  }) => void;
  readonly newKey: () => string;
  /** Milliseconds of rest after typing before it is sent. */
  readonly rest?: number;
};

export type SaveState = {
  readonly state:
    | 'saved'
    | 'saving'
    | 'waiting'
    | 'signed-out'
    | 'conflict'
    | 'refused'
    | 'not-kept';
  /** Units that are not confirmed. */
  readonly pending: readonly string[];
  readonly savedAt?: string | undefined;
};

export type Saver = ReturnType<typeof createSaver>;

const LONGEST_PAUSE_MS = 30_000;

/**
 * Sends what is typed, one request at a time per unit, each on the revision it was made on, until the server has confirmed it; keeps it in
 * the browser meanwhile. Two saves of one person never overtake each other, two persons never overwrite each other. Tabs of one person
 * meet at the server, as two persons do: the later one puts its words to those of the other.
 */
export function createSaver(parts: SaverParts) {
  const { store, rest = 800 } = parts;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const failures = new Map<string, number>();
  const busy = new Set<string>();
  const listeners = new Set<() => void>();
  const notKept = new Set<string>();
  let signedOut = false;
  let savedAt: string | undefined;
  let snapshot: SaveState | undefined;

  const changed = () => {
    snapshot = undefined;
    for (const listener of listeners) listener();
  };
  const keep = (unit: string, entry: Entry | undefined) => {
    notKept.delete(unit);
    if (!entry) store.remove(unit);
    else if (!store.put(entry)) notKept.add(unit);
    changed();
    if (!entry) takeOver();
  };
  const sendAfter = (unit: string, pause: number) => {
    clearTimeout(timers.get(unit));
    timers.set(
      unit,
      setTimeout(() => void flush(unit), pause),
    );
  };

  async function flush(unit: string): Promise<void> {
    clearTimeout(timers.get(unit));
    if (busy.has(unit) || signedOut) return;
    busy.add(unit);
    changed();
    await sendOnce(unit);
    busy.delete(unit);
    changed();
    const left = store.get(unit);
    const tries = failures.get(unit) ?? 0;
    if (left && !left.trouble && !signedOut) sendAfter(unit, tries === 0 ? 0 : pauseAfter(tries));
  }

  async function sendOnce(unit: string): Promise<void> {
    const entry = store.get(unit);
    const going = entry && toSend(entry, parts.newKey());
    if (!going) {
      if (entry && !entry.trouble) keep(unit, undefined);
      return;
    }
    keep(unit, going);
    const { key, content } = going.sending;
    const answer = await parts.send({ unit, base: going.base.revision, content, key });
    if (answer.kind === 'saved') {
      const { revision } = answer;
      savedAt = answer.savedAt;
      parts.onSaved({ unit, revision, content, savedAt });
      store.tell({ unit, revision, content, savedAt });
    }
    const left = store.get(unit);
    if (left) settle(unit, { ...left, sending: going.sending }, answer);
  }

  function settle(unit: string, entry: Entry, answer: SaveAnswer): void {
    if (answer.kind === 'away') {
      failures.set(unit, (failures.get(unit) ?? 0) + 1);
      return keep(unit, entry);
    }
    failures.delete(unit);
    switch (answer.kind) {
      case 'saved':
        return keep(unit, acknowledged(entry, answer.revision));
      case 'conflict':
        parts.onSaved({ unit, ...answer.current });
        return keep(unit, overtaken(entry, answer.current));
      case 'refused':
        return keep(unit, refusedWith(entry, answer.refusals));
      case 'signed-out':
        signedOut = true;
    }
  }

  const stateOf = (entries: readonly Entry[]): SaveState['state'] => {
    if (entries.some(({ trouble }) => trouble?.kind === 'conflict')) return 'conflict';
    if (entries.some(({ trouble }) => trouble?.kind === 'refused')) return 'refused';
    if (notKept.size > 0) return 'not-kept';
    if (entries.length === 0) return 'saved';
    if (signedOut) return 'signed-out';
    return failures.size > 0 ? 'waiting' : 'saving';
  };

  const retryAll = () => {
    failures.clear();
    for (const { unit } of store.all()) sendAfter(unit, 0);
  };

  /** What closed tabs left is this one's to send. */
  function takeOver(): void {
    if (!store.takeOver()) return;
    changed();
    retryAll();
  }

  return {
    entry: (unit: string): Entry | undefined => store.get(unit),
    /** Keeps what was typed at once and sends it after a rest. */
    type: (unit: string, base: Known<Fields>, content: Fields): void => {
      const entry = store.get(unit);
      const next = typed(entry && triedAgain(entry), unit, base, content);
      keep(unit, next);
      if (next) sendAfter(unit, rest);
    },
    choose: (unit: string, content: Fields): void => {
      const entry = store.get(unit);
      if (!entry) return;
      keep(unit, chosen(entry, content));
      sendAfter(unit, 0);
    },
    tryAgain: (unit: string): void => {
      const entry = store.get(unit);
      if (entry) keep(unit, triedAgain(entry));
      sendAfter(unit, 0);
    },
    /** Throws the person's own unconfirmed text of a unit away, at their word. */
    discard: (unit: string): void => keep(unit, undefined),
    discardAll: (): void => {
      for (let all = store.all(); all.length > 0; all = store.all())
        for (const { unit } of all) keep(unit, undefined);
    },
    saveNow: async (): Promise<void> => {
      await Promise.all(store.all().map(({ unit }) => flush(unit)));
    },
    /** After the network came back, after logging in again, and at start for what an earlier visit left. */
    resume: (): void => {
      signedOut = false;
      retryAll();
      changed();
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: (): SaveState => {
      const entries = store.all();
      snapshot ??= { state: stateOf(entries), pending: entries.map(({ unit }) => unit), savedAt };
      return snapshot;
    },
    /** Takes over what earlier visits and closed tabs left, and hears what other tabs had confirmed, until the returned function is called. */
    start: (): (() => void) => {
      const close = store.open((saved) => {
        savedAt = saved.savedAt;
        parts.onSaved(saved);
        changed();
      }, takeOver);
      return () => {
        close();
        for (const timer of timers.values()) clearTimeout(timer);
      };
    },
  };
}

/** @returns milliseconds to wait after so many failed tries in a row: 1, 2, 4, ... at most 30 seconds */
export function pauseAfter(tries: number): number {
  return Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** (tries - 1));
}
