import type { ActionView } from '@iza/api/action';
import { agendaItemIdSchema } from '@iza/domain/action';
import { isoDateSchema } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { LoadedPage, NotThere } from '../../app/index.ts';
import { Link } from '../../parts/link.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useShell } from '../../shell/app-context.tsx';
import { Page, useLocation, useSearchParams } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { actionVocabulary } from '../texts.ts';
import { Commands } from './commands.tsx';
import { ConflictsSection, SameThing } from './conflicts-section.tsx';
import { DeadlineSection } from './deadline-section.tsx';
import { HistorySection } from './history-section.tsx';
import { LinksSection } from './links-section.tsx';
import { MilestonesSection } from './milestones-section.tsx';
import { PrintedSection } from './printed-section.tsx';
import { StandingSection } from './standing-section.tsx';
import { itemTexts } from './texts.ts';
import { ActionViewProvider } from './view-context.tsx';
import { WaitingSection } from './waiting-section.tsx';

export type ActionPageProps = {
  item: string;
  /** Where the list is that one came from. */
  home: string;
  /** Where items stand in this app: `/uitwerkpunten`. */
  base: string;
};

/** Escape goes back to the list, unless something is open on the page or being typed. */
function useEscapeTo(home: string): void {
  const [, go] = useLocation();
  const { moves } = useShell();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const busy = document.querySelector('dialog[open], [aria-expanded=true]');
      const typing = (event.target as HTMLElement).matches('input, textarea, select');
      if (busy || typing) return;
      if (moves > 0) window.history.back();
      else go(home);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [go, home, moves]);
}

function TheItem({ view, home, base }: { view: ActionView } & Omit<ActionPageProps, 'item'>) {
  const texts = useTexts(itemTexts);
  const words = useTexts(actionVocabulary);
  const format = useFormat();
  useEscapeTo(home);
  const { item, past, on } = view;
  const above = (
    <>
      <Link href={home}>{texts.back}</Link>
      {' · '}
      {words.kinds[item.kind]}
      {item.clause !== null && `, ${words.clause(item.clause)}`}
    </>
  );
  return (
    <ActionViewProvider value={view}>
      <Page title={item.title} above={above}>
        {past && <Notice>{texts.asOf(format.date(on))}</Notice>}
        <Commands correctAt={`${base}/${item.id}/verbeteren`} />
        <SameThing addressOf={(id) => `${base}/${id}`} />
        <div className='iza-columns action-page'>
          <div className='iza-stack iza-stack--loose'>
            <WaitingSection />
            <StandingSection />
            <DeadlineSection />
            <MilestonesSection />
          </div>
          <div className='iza-stack iza-stack--loose'>
            <ConflictsSection />
            <PrintedSection />
            <LinksSection />
          </div>
        </div>
        <HistorySection />
      </Page>
    </ActionViewProvider>
  );
}

/** One action: as printed and as read, where it stands and who said so, what waits, and everything that was written of it. */
export function ActionPage({ item, home, base }: ActionPageProps) {
  const id = agendaItemIdSchema.safeParse(item);
  return id.success ? <OpenedPage item={id.data} home={home} base={base} /> : <NotThere />;
}

function OpenedPage({ item, home, base }: ActionPageProps & { item: ActionView['item']['id'] }) {
  const trpc = useTRPC();
  const [params] = useSearchParams();
  const day = isoDateSchema.safeParse(params.get('op'));
  const query = useQuery(
    trpc.action.open.queryOptions({ item, ...(day.success && { asOf: day.data }) }),
  );
  return (
    <LoadedPage query={query}>
      {(view) => <TheItem view={view} home={home} base={base} />}
    </LoadedPage>
  );
}
