import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LiveProvider } from '@iza/ui/live';
import { Skeleton } from '@iza/ui/parts';
import { AppShell, Page } from '@iza/ui/shell';
import { LanguageProvider, useTexts } from '@iza/ui/texts';
import { FailureNotice, useTRPC } from '@iza/ui/trpc';
import { StageAnnouncer } from '../features/live/stage-announcer.tsx';
import { MonitorFrame } from '../frame/monitor-frame.tsx';
import { NoAccessPage } from './no-access-page.tsx';
import { seesTheCountry } from './own-apps.ts';
import { SessionProvider } from './session-context.tsx';
import { sessionTexts } from './texts.ts';
import { useEarlyQuestions } from './use-early-questions.ts';

function Waiting() {
  return (
    <AppShell app='monitor'>
      <Skeleton lines={8} />
    </AppShell>
  );
}

function Failed({ error, onTryAgain }: { error: unknown; onTryAgain: () => void }) {
  const texts = useTexts(sessionTexts);
  return (
    <AppShell app='monitor'>
      <Page title={texts.failedTitle}>
        <FailureNotice error={error} onTryAgain={onTryAgain} />
      </Page>
    </AppShell>
  );
}

/** Finds out who is there; the app for who sees the country, a plain page for who does not. */
export function SessionGate({ children }: { children: ReactNode }) {
  const trpc = useTRPC();
  const session = useQuery(trpc.session.current.queryOptions());
  useEarlyQuestions();
  if (session.data) {
    const { person, today, acting } = session.data;
    const allowed = seesTheCountry(acting.role);
    return (
      <SessionProvider value={session.data}>
        <LanguageProvider personId={person.id} today={today}>
          <LiveProvider person={person.id}>
            <MonitorFrame sections={allowed} away={session.isError}>
              {allowed ? (
                <>
                  <StageAnnouncer />
                  {children}
                </>
              ) : (
                <NoAccessPage />
              )}
            </MonitorFrame>
          </LiveProvider>
        </LanguageProvider>
      </SessionProvider>
    );
  }
  return (
    <LanguageProvider>
      {session.isError ? (
        <Failed error={session.error} onTryAgain={() => void session.refetch()} />
      ) : (
        <Waiting />
      )}
    </LanguageProvider>
  );
}
