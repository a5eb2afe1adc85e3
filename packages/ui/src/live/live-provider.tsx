import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { connectLive, type LiveMessage, type LiveParts } from './live-connection.ts';

type Listener = (message: LiveMessage) => void;
const LiveContext = createContext<Set<Listener> | null>(null);

/** Browsers without locks lead in every tab: more streams, the same news. */
const lead: LiveParts['lead'] = (until, held) => {
  const leading = async () => {
    held();
    await until;
  };
  if (navigator.locks) void navigator.locks.request('iza.live', leading);
  else void leading();
};

function otherTabs(name: string): LiveParts['others'] {
  const channel = new BroadcastChannel(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within its origin and takes no target
    tell: (message) => channel.postMessage(message),
    hear: (heard) =>
      channel.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof heard>[0]>) =>
        heard(data),
      ),
    close: () => channel.close(),
  };
}

export type LiveProviderProps = {
  person: string;
  /** Another number begins the stream anew, after the server ended it and somebody logged in again. */
  again?: number | undefined;
  children: ReactNode;
};

/** Holds this browser's one event stream, for whoever is logged in. */
export function LiveProvider({ person, again, children }: LiveProviderProps) {
  const [listeners] = useState(() => new Set<Listener>());
  useEffect(() => {
    const others = otherTabs(`iza.live.${person}`);
    const open = (address: string) => new EventSource(address);
    return connectLive({ open, others, lead }, (message) => {
      for (const listener of listeners) listener(message);
    });
  }, [person, again, listeners]);
  return <LiveContext value={listeners}>{children}</LiveContext>;
}

/**
 * Hears of changes elsewhere.
 * @param heard stable function (`useCallback`), called with each message
 */
export function useLive(heard: Listener): void {
  const listeners = useContext(LiveContext);
  useEffect(() => {
    if (!listeners) return undefined;
    listeners.add(heard);
    return () => {
      listeners.delete(heard);
    };
  }, [listeners, heard]);
}
