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
import { mergeFields, sameContent, type Fields } from '@iza/domain/values';
import { ownTyping } from './own-typing.ts';
import type { Confirmed, PendingStore } from './store.ts';

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

type SavedAnswer = Extract<SaveAnswer, { kind: 'saved' }>;

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
  /** Runs the work while no other tab sends the same unit. */
  readonly exclusively: (unit: string, work: () => Promise<void>) => Promise<void>;
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
 * the browser meanwhile. Two saves of one person never overtake each other, two persons never overwrite each other.
 */
export function createSaver(parts: SaverParts) {
  const { store, rest = 800 } = parts;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const seen = new Map<string, Fields>();
  const failures = new Map<string, number>();
  const busy = new Set<string>();
  const listeners = new Set<() => void>();
  const notKept = new Set<string>();
  const lastSaved = new Map<string, Confirmed>();
  const own = ownTyping(parts.newKey());
  let signedOut = false;
  let savedAt: string | undefined;
  let snapshot: SaveState | undefined;

  const changed = () => {
    snapshot = undefined;
    for (const listener of listeners) listener();
  };
  const keep = (unit: string, entry: Entry | undefined) => {
    notKept.delete(unit);
    const counts = entry?.typed ?? store.get(unit)?.typed;
    if (!entry) store.remove(unit);
    else if (!store.put({ ...entry, typed: counts })) notKept.add(unit);
    if (!entry) own.forget(unit);
    if (entry) seen.set(unit, entry.mine);
    else seen.delete(unit);
    changed();
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
    await parts.exclusively(unit, () => sendOnce(unit));
    busy.delete(unit);
    changed();
    const left = store.get(unit);
    const tries = failures.get(unit) ?? 0;
    if (left && !left.trouble && !signedOut) sendAfter(unit, tries === 0 ? 0 : pauseAfter(tries));
  }

  /** @returns what was typed in an entry, on what another tab of the same person had saved since */
  function onto(entry: Entry, saved: Confirmed | undefined): Entry {
    if (!saved || saved.revision <= entry.base.revision) return entry;
    const { unit, revision, content } = saved;
    const base = { revision, content };
    if (own.holdsOthers(saved.typed, entry.typed)) {
      const back = own.putBack(unit, content, saved.typed);
      return { unit, base, mine: content, typed: saved.typed, ...back };
    }
    const { merged, clashes } = mergeFields(entry.base.content, entry.mine, content);
    if (clashes.length === 0 || own.holdsAll(entry.typed, saved.typed))
      return { unit, base, mine: merged, typed: { ...saved.typed, ...entry.typed } };
    // The entry was written without having seen what was saved: in a box that both have, what was saved stands, and each tab puts back its own.
    const mine = { ...merged, ...Object.fromEntries(clashes.map((box) => [box, content[box]])) };
    const counts = own.sharedBy(entry.typed, saved.typed);
    return { unit, base, mine, typed: counts, ...own.putBack(unit, mine, counts) };
  }

  /** What is kept of a unit, on what was saved since: another tab may have written it before it heard of that. */
  function current(unit: string): Entry | undefined {
    const entry = store.get(unit);
    const saved = lastSaved.get(unit);
    if (!entry || !saved) return entry;
    const { trouble } = entry;
    // What looked like somebody else's save there was this person's own.
    const overOwn = trouble?.kind === 'conflict' && saved.revision >= trouble.newer.revision;
    if (trouble && !overOwn) return entry;
    const moved = onto(entry, saved);
    return moved !== entry && sameContent(moved.mine, moved.base.content) ? undefined : moved;
  }

  async function sendOnce(unit: string): Promise<void> {
    const kept = store.get(unit);
    const entry = kept && onto(kept, lastSaved.get(unit));
    const going = entry && toSend(entry, parts.newKey());
    if (!going) return settleUnchanged(unit, entry);
    keep(unit, going);
    const { key, content } = going.sending;
    const answer = await parts.send({ unit, base: going.base.revision, content, key });
    const left = store.get(unit);
    // Another tab that typed meanwhile may not have seen that this was on its way.
    if (answer.kind === 'saved') confirm(unit, going.sending, answer);
    if (left) settle(unit, { ...left, sending: going.sending }, answer);
  }

  function confirm(unit: string, sent: NonNullable<Entry['sending']>, answer: SavedAnswer): void {
    const { content, typed: counts } = sent;
    const { revision, savedAt: at } = answer;
    parts.onSaved({ unit, revision, content, savedAt: at });
    tell({ unit, revision, content, savedAt: at, typed: counts });
  }

  function tell(saved: Confirmed): void {
    lastSaved.set(saved.unit, saved);
    store.tell(saved);
  }

  function throwAway(unit: string): void {
    const entry = store.get(unit);
    if (entry) tell({ unit, ...entry.base, typed: entry.typed });
    keep(unit, undefined);
  }

  function settleUnchanged(unit: string, entry: Entry | undefined): void {
    if (entry && !entry.trouble && !entry.sending) keep(unit, undefined);
  }

  function settle(unit: string, entry: Entry, answer: SaveAnswer): void {
    if (answer.kind === 'away') {
      failures.set(unit, (failures.get(unit) ?? 0) + 1);
      return keep(unit, entry);
    }
    failures.delete(unit);
    switch (answer.kind) {
      case 'saved':
        savedAt = answer.savedAt;
        return keep(unit, acknowledged(entry, answer.revision));
      case 'conflict':
        parts.onSaved({ unit, ...answer.current });
        return keep(unit, overtaken(onto(entry, lastSaved.get(unit)), answer.current));
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

  /** What this tab typed and another one wrote over without having seen it, put back. */
  const putBack = (unit: string): Entry | undefined => {
    const entry = current(unit);
    if (entry) {
      const back = own.putBack(unit, entry.mine, entry.typed);
      return back && { ...entry, ...back };
    }
    const saved = lastSaved.get(unit);
    const back = saved && own.putBack(unit, saved.content, saved.typed);
    return back && { unit, base: { revision: saved.revision, content: saved.content }, ...back };
  };
  const keepGoing = (unit: string, entry: Entry) => {
    keep(unit, entry);
    sendAfter(unit, rest);
  };
  const stopWatching = store.watch(
    (unit) => {
      const back = putBack(unit);
      if (back) return keepGoing(unit, back);
      const entry = current(unit);
      if (entry) seen.set(unit, entry.mine);
      else {
        seen.delete(unit);
        own.forget(unit);
      }
      changed();
    },
    (saved) => {
      const { unit, revision, content } = saved;
      // A tab that was slow to tell must not take back what this one knows to be newer.
      const known = [lastSaved.get(unit)?.revision ?? 0, store.get(unit)?.base.revision ?? 0];
      if (Math.max(...known) > revision) return;
      lastSaved.set(unit, saved);
      if (saved.savedAt === undefined) return;
      savedAt = saved.savedAt;
      parts.onSaved({ unit, revision, content, savedAt });
      const entry = store.get(unit);
      const back = own.putBack(unit, content, saved.typed);
      if (back) return keepGoing(unit, { unit, base: { revision, content }, ...back });
      // What looks like somebody else's save, or is about to, is this person's own.
      const clashes = entry?.trouble?.kind === 'conflict' || busy.has(unit);
      const moved = entry && clashes ? onto(entry, saved) : undefined;
      if (moved && !sameContent(moved.mine, content)) keepGoing(unit, moved);
      else if (moved && entry?.trouble) keep(unit, undefined);
    },
  );

  return {
    entry: current,
    /** Keeps what was typed at once and sends it after a rest. Typing in another tab on other fields is merged in, not undone. */
    type: (unit: string, base: Known<Fields>, content: Fields): void => {
      const entry = current(unit);
      const shown = seen.get(unit) ?? base.content;
      const held = entry && { ...entry, ...own.putBack(unit, entry.mine, entry.typed) };
      const mine = held ? mergeFields(shown, content, held.mine).merged : content;
      // Another tab had it confirmed a moment ago and this one has not heard: what it shows is what it types on.
      const on = held ? base : { ...base, content: shown };
      const next = typed(held && triedAgain(held), unit, on, mine);
      keep(
        unit,
        next && {
          ...next,
          typed: own.note(unit, shown, mine, held?.typed ?? lastSaved.get(unit)?.typed),
        },
      );
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
    discard: throwAway,
    discardAll: (): void => {
      for (const { unit } of store.all()) throwAway(unit);
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
    stop: (): void => {
      stopWatching();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** @returns milliseconds to wait after so many failed tries in a row: 1, 2, 4, ... at most 30 seconds */
export function pauseAfter(tries: number): number {
  return Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** (tries - 1));
}
