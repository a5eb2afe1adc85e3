import type { Fault } from '../../saving/index.ts';
import type { PlanOperation } from './operation.ts';

/** An operation that the server has not confirmed. Its key stays the same over retries, so that it is done once. */
export type WaitingOperation = {
  readonly key: string;
  /** Its place among what waits, in the order in which things were done. */
  readonly at: number;
  readonly operation: PlanOperation;
  readonly refused?: readonly Fault[] | undefined;
};

export type OperationAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusals: readonly Fault[] }
  /** Not reached, or nobody logged in: tried again later. */
  | { readonly kind: 'away' };

export type OutboxParts = {
  /**
   * Name under which the browser keeps what waits: per person and version. Each operation has a place of its own there, so that two tabs
   * that write at once don't write over each other.
   */
  readonly name: string;
  readonly storage: Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;
  readonly send: (operation: PlanOperation, key: string) => Promise<OperationAnswer>;
  readonly onDone: (operation: PlanOperation, more: boolean) => void;
  readonly onRefused: (waiting: WaitingOperation) => void;
  readonly newKey: () => string;
  /** Runs the work while no other tab does the same. */
  readonly exclusively: (name: string, work: () => Promise<void>) => Promise<void>;
};

export type OutboxState = { readonly waiting: readonly WaitingOperation[]; readonly away: boolean };
export type Outbox = ReturnType<typeof createOutbox>;

const PAUSES_MS = [1_000, 2_000, 5_000, 15_000, 30_000];

const placeOf = ({ name }: OutboxParts, key: string) => `${name}.${key}`;

function kept(parts: OutboxParts): WaitingOperation[] {
  const { storage } = parts;
  return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
    .filter((place) => place.startsWith(placeOf(parts, '')))
    .flatMap((place) => {
      try {
        return [JSON.parse(storage.getItem(place) ?? '') as WaitingOperation];
      } catch {
        return [];
      }
    })
    .toSorted((one, other) => one.at - other.at);
}

/** Keeps what is new or changed, and only that. */
function keepChanged(
  parts: OutboxParts,
  before: readonly WaitingOperation[],
  next: readonly WaitingOperation[],
): void {
  const left = new Set(next.map(({ key }) => key));
  for (const { key } of before) if (!left.has(key)) parts.storage.removeItem(placeOf(parts, key));
  const known = new Set(before);
  for (const entry of next)
    if (!known.has(entry)) parts.storage.setItem(placeOf(parts, entry.key), JSON.stringify(entry));
}

/**
 * Sends additions, removals and moves one after another, in the order in which they were made, and keeps them in the browser until the
 * server has confirmed them. A refused one steps aside and stays readable; those after it go on.
 */
export function createOutbox(parts: OutboxParts) {
  let waiting = kept(parts);
  let state: OutboxState = { waiting, away: false };
  let running: Promise<void> | undefined;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const keep = (next: WaitingOperation[], away = state.away) => {
    const before = waiting;
    waiting = next;
    state = { waiting, away };
    try {
      keepChanged(parts, before, next);
    } catch {
      // A browser that keeps nothing still sends it; the page says so through the saver.
    }
    for (const listener of listeners) listener();
  };
  const next = () => waiting.find(({ refused }) => refused === undefined);

  async function sendOne(entry: WaitingOperation): Promise<boolean> {
    const answer = await parts.send(entry.operation, entry.key);
    if (answer.kind === 'away') {
      keep(waiting, true);
      return false;
    }
    tries = 0;
    if (answer.kind === 'done') {
      keep(
        waiting.filter(({ key }) => key !== entry.key),
        false,
      );
      parts.onDone(entry.operation, waiting.length > 0);
      return true;
    }
    const refused = { ...entry, refused: answer.refusals };
    keep(
      waiting.map((other) => (other.key === entry.key ? refused : other)),
      false,
    );
    parts.onRefused(refused);
    return true;
  }

  async function sendAll(): Promise<void> {
    for (let entry = next(); entry; entry = next()) {
      if (await sendOne(entry)) continue;
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)]);
      tries += 1;
      return;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= parts.exclusively(parts.name, sendAll).finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    put: (operation: PlanOperation): void => {
      keep([...waiting, { key: parts.newKey(), at: (waiting.at(-1)?.at ?? 0) + 1, operation }]);
      void flush();
    },
    flush,
    /** Tries a refused operation again. */
    tryAgain: (key: string): void => {
      keep(waiting.map((entry) => (entry.key === key ? { ...entry, refused: undefined } : entry)));
      void flush();
    },
    /** Gives a refused operation up, at the person's word. */
    giveUp: (key: string): void => keep(waiting.filter((entry) => entry.key !== key)),
    state: (): OutboxState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: (): void => clearTimeout(timer),
  };
}
