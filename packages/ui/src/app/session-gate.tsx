import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { LiveProvider, useLive } from '../live/index.ts';
import type { LiveMessage } from '../live/index.ts';
import { Skeleton } from '../parts/notice.tsx';
import { AppShell, Page } from '../shell/index.ts';
import { LanguageProvider, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import type { AppId } from './own-apps.ts';
import { SessionProvider } from './session-context.tsx';
import { SessionTroubleProvider } from './session-trouble.ts';
import { appTexts } from './texts.ts';

function Failed({
  app,
  error,
  onTryAgain,
}: {
  app: AppId;
  error: unknown;
  onTryAgain: () => void;
}) {
  const texts = useTexts(appTexts);
  return (
    <AppShell app={app}>
      <Page title={texts.failedTitle}>
        <FailureNotice error={error} onTryAgain={onTryAgain} />
      </Page>
    </AppShell>
  );
}

/** Asks again who is logged in when the server says that the session is over. */
function SessionWatch() {
  const trpc = useTRPC();
  const client = useQueryClient();
  useLive(
    useCallback(
      ({ type }: LiveMessage) => {
        if (type !== 'ended') return;
        void client.invalidateQueries({ queryKey: trpc.session.current.queryKey() });
      },
      [client, trpc],
    ),
  );
  return null;
}

/** @returns how often somebody came back after being signed out, so that streams begin anew */
function useComebacks(failing: boolean): number {
  const [seen, setSeen] = useState({ failing, times: 0 });
  if (seen.failing !== failing) {
    setSeen({ failing, times: failing ? seen.times : seen.times + 1 });
  }
  return seen.times;
}

export type SessionGateProps = {
  app: AppId;
  /** Asks at once, in the same round as who is there, what the page is going to show; draws nothing. */
  early?: ReactNode;
  children: ReactNode;
};

/**
 * Finds out who is there, and gives that to everything below: the session, the language, the day that counts as today, live changes. An
 * open page stays when the session ends, with what was typed on it.
 */
export function SessionGate({ app, early, children }: SessionGateProps) {
  const trpc = useTRPC();
  const session = useQuery({ ...trpc.session.current.queryOptions(), staleTime: 0 });
  const comebacks = useComebacks(session.isError);
  if (session.data) {
    const { person, today } = session.data;
    return (
      <SessionProvider key={person.id} value={session.data}>
        <SessionTroubleProvider value={session.error}>
          <LanguageProvider personId={person.id} today={today}>
            <LiveProvider person={person.id} again={comebacks}>
              <SessionWatch />
              {early}
              {children}
            </LiveProvider>
          </LanguageProvider>
        </SessionTroubleProvider>
      </SessionProvider>
    );
  }
  return (
    <LanguageProvider>
      {early}
      {session.isError ? (
        <Failed app={app} error={session.error} onTryAgain={() => void session.refetch()} />
      ) : (
        <AppShell app={app}>
          <Skeleton lines={8} />
        </AppShell>
      )}
    </LanguageProvider>
  );
}
