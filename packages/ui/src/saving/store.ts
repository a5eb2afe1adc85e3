import type { Entry } from './entry.ts';
import type { Fields } from '@iza/domain/values';
import type { TypedCounts } from './own-typing.ts';

/**
 * Where unconfirmed text is kept in the browser. Synchronous on purpose: what was typed is kept before the tab can close. Shared by the
 * tabs of one person; entries of another person on the same browser are never read.
 */
export type PendingStore = {
  readonly all: () => Entry[];
  readonly get: (unit: string) => Entry | undefined;
  /** @returns whether it could be kept; `false` when the browser's room is full or closed off */
  readonly put: (entry: Entry) => boolean;
  readonly remove: (unit: string) => void;
  /** Tells the person's other tabs what the server has now, before the entry that they show too is gone. */
  readonly tell: (confirmed: Confirmed) => void;
  /** Calls back when another tab changed a unit, or told what the server confirmed. */
  readonly watch: (
    changed: (unit: string) => void,
    told: (confirmed: Confirmed) => void,
  ) => () => void;
};

/** What the server has of a unit since a save, or since the person threw away what was typed on it. */
export type Confirmed = {
  readonly unit: string;
  readonly revision: number;
  readonly content: Fields;
  /** Absent: thrown away. */
  readonly savedAt?: string | undefined;
  /** Whose keystrokes it holds, by tab. */
  readonly typed?: TypedCounts | undefined;
};

function parse<Kept>(text: string): Kept | undefined {
  try {
    return JSON.parse(text) as Kept;
  } catch {
    return undefined;
  }
}

/** Keeps entries in the browser's local storage, under the person's own prefix; what was read once is the same object until it changes. */
export function browserStore(person: string, storage: Storage = localStorage): PendingStore {
  const prefix = `iza.pending.${person}.`;
  const confirmedKey = `iza.confirmed.${person}`;
  const memory = new Map<string, Entry>();
  const parsed = new Map<string, { readonly text: string; readonly entry: Entry | undefined }>();
  const read = (key: string): Entry | undefined => {
    const text = storage.getItem(key);
    if (text === null) {
      parsed.delete(key);
      return undefined;
    }
    const known = parsed.get(key);
    if (known?.text === text) return known.entry;
    const entry = parse<Entry>(text);
    parsed.set(key, { text, entry });
    return entry;
  };
  return {
    all: () => {
      const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
      const kept = keys.filter((key) => key.startsWith(prefix)).flatMap((key) => read(key) ?? []);
      return [...kept, ...memory.values()];
    },
    get: (unit) => memory.get(unit) ?? read(prefix + unit),
    put: (entry) => {
      try {
        storage.setItem(prefix + entry.unit, JSON.stringify(entry));
        memory.delete(entry.unit);
        return true;
      } catch {
        memory.set(entry.unit, entry);
        return false;
      }
    },
    remove: (unit) => {
      memory.delete(unit);
      storage.removeItem(prefix + unit);
    },
    tell: (confirmed) => {
      try {
        storage.setItem(confirmedKey, JSON.stringify(confirmed));
        storage.removeItem(confirmedKey);
      } catch {
        // Without room the other tabs hear it a moment later, from the server.
      }
    },
    watch: (changed, told) => {
      const heard = ({ key, newValue, storageArea }: StorageEvent) => {
        if (storageArea !== storage) return;
        if (key?.startsWith(prefix)) changed(key.slice(prefix.length));
        const confirmed = key === confirmedKey && newValue ? parse<Confirmed>(newValue) : undefined;
        if (confirmed) told(confirmed);
      };
      window.addEventListener('storage', heard);
      return () => window.removeEventListener('storage', heard);
    },
  };
}
