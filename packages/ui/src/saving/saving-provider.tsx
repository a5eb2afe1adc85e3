import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ReactNode } from 'react';
import type { Entry, Known } from './entry.ts';
import type { Fields } from '@iza/domain/values';
import { createSaver, type Saver, type SaverParts, type SaveState } from './saver.ts';
import { browserStore } from './store.ts';

const SaverContext = createContext<Saver | null>(null);
/** What the server confirmed to this page, by unit: newer than what the page was opened with. */
const ConfirmedContext = createContext<ReadonlyMap<string, Known<Fields>>>(new Map());

export type SavingProviderProps = {
  /** Whose unconfirmed text this is; another person's on the same browser is never shown. */
  person: string;
  send: SaverParts['send'];
  onSaved: SaverParts['onSaved'];
  children: ReactNode;
};

/** Holds what is typed until the server has confirmed it, for all units of all plans, over reloads and lost connections. */
export function SavingProvider({ person, send, onSaved, children }: SavingProviderProps) {
  const [latest] = useState({ send, onSaved });
  const [confirmed] = useState(() => new Map<string, Known<Fields>>());
  Object.assign(latest, { send, onSaved });
  const saver = useMemo(
    () =>
      createSaver({
        store: browserStore(person),
        send: (request) => latest.send(request),
        onSaved: (saved) => {
          const before = confirmed.get(saved.unit)?.revision ?? 0;
          if (saved.revision > before)
            confirmed.set(saved.unit, { revision: saved.revision, content: saved.content });
          latest.onSaved(saved);
        },
        newKey: () => crypto.randomUUID(),
      }),
    [person, latest, confirmed],
  );
  useEffect(() => {
    const stop = saver.start();
    saver.resume();
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.state().state === 'not-kept') event.preventDefault();
    };
    window.addEventListener('online', saver.resume);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', saver.resume);
      window.removeEventListener('beforeunload', warn);
      stop();
    };
  }, [saver]);
  return (
    <SaverContext value={saver}>
      <ConfirmedContext value={confirmed}>{children}</ConfirmedContext>
    </SaverContext>
  );
}

/** The saver of this app. @throws outside a `SavingProvider` */
export function useSaver(): Saver {
  const saver = useContext(SaverContext);
  if (!saver) throw new Error('useSaver stands outside a SavingProvider');
  return saver;
}

/** What the corner shows: whether everything typed anywhere is confirmed. */
export function useSaveState(): SaveState {
  const saver = useSaver();
  return useSyncExternalStore(saver.subscribe, saver.state);
}

export type Autosave<Content extends Fields> = {
  /** What to show: the person's own unconfirmed text, or what the server has. */
  readonly content: Content;
  readonly change: (content: Content) => void;
  readonly pending: boolean;
  readonly trouble: Entry<Content>['trouble'];
  readonly choose: (content: Content) => void;
  readonly tryAgain: () => void;
  readonly discard: () => void;
};

/**
 * The content of one unit, saved by itself.
 * @param unit name of the unit, the same wherever it is edited
 * @param server content and revision as last heard from the server
 * @example const { content, change } = useAutosave(unitName(version, ref), item);
 */
export function useAutosave<Content extends Fields>(
  unit: string,
  server: Known<Content>,
): Autosave<Content> {
  const saver = useSaver();
  const confirmed = useContext(ConfirmedContext).get(unit) as Known<Content> | undefined;
  const entry = useSyncExternalStore(saver.subscribe, () => saver.entry(unit)) as
    | Entry<Content>
    | undefined;
  const known = confirmed && confirmed.revision > server.revision ? confirmed : server;
  const change = useCallback(
    (content: Content) => saver.type(unit, known, content),
    [saver, unit, known],
  );
  return {
    content: entry?.mine ?? known.content,
    change,
    pending: entry !== undefined,
    trouble: entry?.trouble,
    choose: useCallback((content: Content) => saver.choose(unit, content), [saver, unit]),
    tryAgain: useCallback(() => saver.tryAgain(unit), [saver, unit]),
    discard: useCallback(() => saver.discard(unit), [saver, unit]),
  };
}
