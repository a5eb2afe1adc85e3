import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { SaveStatus } from '../saving/index.ts';
import { Switcher, useLocation } from '../shell/index.ts';
import { shellTexts } from '../shell/texts.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { planVocabulary } from '@iza/documents/words';
import { AppFrame } from './app-frame.tsx';
import { DeskProvider } from './desk-provider.tsx';
import { editorNav, regionsHere, shownRegion, waitingCount } from './editor-nav.ts';
import { OtherAppPage } from './other-app-page.tsx';
import { appsOf } from './own-apps.ts';
import { capacityKey, useActing, useSession } from './session-context.tsx';
import { appTexts } from './texts.ts';
import { useLiveQueries } from './use-live-queries.ts';
import { useUnsent } from './use-unsent.ts';
import { WorkAnnouncer } from './work-announcer.tsx';

/** Only who lost the right to write needs it. */
const KeptTexts = lazy(async () => ({
  default: (await import('../plan/trouble/kept-texts.tsx')).KeptTextsOfAllPlans,
}));

export type EditorFrameProps = { app: 'roaz' | 'regio'; children: ReactNode };

function RegionSwitcher({ app }: Pick<EditorFrameProps, 'app'>) {
  const trpc = useTRPC();
  const texts = useTexts(appTexts);
  const { regionKinds } = useTexts(planVocabulary);
  const { data: work } = useQuery(trpc.work.mine.queryOptions());
  const [path] = useLocation();
  const regions = regionsHere(useActing().regions, app);
  const shown = regions.find(({ id }) => id === shownRegion(path, work));
  const [only] = regions;
  const current = shown ?? (regions.length === 1 ? only : undefined);
  if (!only) return null;
  return (
    <Switcher
      current={current?.name ?? texts.chooseRegion}
      currentId={current?.id}
      items={regions.map(({ id, name, kind }) => ({
        id,
        label: name,
        hint: regionKinds[kind],
        href: `/regio/${id}`,
      }))}
    />
  );
}

function OwnFrame({ app, children }: EditorFrameProps) {
  useLiveQueries();
  const trpc = useTRPC();
  const texts = useTexts(appTexts);
  const shell = useTexts(shellTexts);
  const { regionKinds } = useTexts(planVocabulary);
  const { person } = useSession();
  const acting = useActing();
  const unsent = useUnsent(person.id);
  const { data: work } = useQuery(trpc.work.mine.queryOptions());
  const sections = editorNav(app, work, acting.regions, {
    work: shell.myWork,
    waiting: shell.myWorkCount,
    regions: texts.regions,
    plans: texts.plans,
    transformations: texts.transformations,
    profiles: texts.profiles,
    kinds: regionKinds,
  });
  return (
    <AppFrame
      app={app}
      sections={sections}
      switcher={<RegionSwitcher app={app} />}
      myWork={{ href: '/', count: waitingCount(work) }}
      unsent={unsent}
    >
      <SaveStatus />
      <WorkAnnouncer />
      {children}
    </AppFrame>
  );
}

/**
 * The frame of an editor: the person's own regions and plans on the left, what waits on top, what is typed kept and sent. Whose role has
 * its work in another app is told which.
 */
export function EditorFrame({ app, children }: EditorFrameProps) {
  const acting = useActing();
  if (!appsOf(acting).includes(app)) {
    return (
      <AppFrame app={app}>
        <DeskProvider>
          <Suspense>
            <KeptTexts />
          </Suspense>
        </DeskProvider>
        <OtherAppPage app={app} />
      </AppFrame>
    );
  }
  return (
    <DeskProvider key={capacityKey(acting)}>
      <OwnFrame app={app}>{children}</OwnFrame>
    </DeskProvider>
  );
}
