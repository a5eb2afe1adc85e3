import type { Entry } from './entry.ts';

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
  /** Calls back with the unit when another tab changed it. */
  readonly watch: (changed: (unit: string) => void) => () => void;
};

function parse(text: string): Entry | undefined {
  try {
    return JSON.parse(text) as Entry;
  } catch {
    return undefined;
  }
}

/** Keeps entries in the browser's local storage, under the person's own prefix; what was read once is the same object until it changes. */
export function browserStore(person: string, storage: Storage = localStorage): PendingStore {
  const prefix = `iza.pending.${person}.`;
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
    const entry = parse(text);
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
    watch: (changed) => {
      const heard = ({ key, storageArea }: StorageEvent) => {
        if (storageArea === storage && key?.startsWith(prefix)) changed(key.slice(prefix.length));
      };
      window.addEventListener('storage', heard);
      return () => window.removeEventListener('storage', heard);
    },
  };
}
