import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import { Loaded, seesTheCountry, useSession } from '@iza/ui/app';
import { actionVocabulary, type NameOf } from '@iza/ui/action';
import { Button, EmptyState, Link } from '@iza/ui/parts';
import { Page, useSearchParams } from '@iza/ui/shell';
import { DataTable, useTableAddress } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import { withSettings } from '../../address.ts';
import { PrintButton } from '../plan/filter-bar.tsx';
import { useAgendaColumns } from './agenda-columns.tsx';
import {
  agendaLookIn,
  FILTER_NAMES,
  fittingRows,
  VIEWS,
  type AgendaLook,
  type Grouping,
} from './agenda-filter.ts';
import { AgendaFilters } from './agenda-filters.tsx';
import { agendaGroups } from './agenda-groups.ts';
import type { AgendaLine } from './agenda-line.ts';
import { AsOfNotice } from './as-of-notice.tsx';
import { SlippageView } from './slippage-view.tsx';
import { agendaTexts } from './texts.ts';
import { TimelineView } from './timeline-view.tsx';
import { useAgenda, useAgendaNews } from './use-agenda.ts';

type Change = (changes: Readonly<Record<string, string | undefined>>) => void;

function useGroups(grouping: Grouping | undefined, party: NameOf) {
  const texts = useTexts(agendaTexts);
  const words = useTexts(actionVocabulary);
  const format = useFormat();
  return useMemo(
    () =>
      grouping &&
      agendaGroups(grouping, {
        theme: (letter) => words.theme(letter, words.themes[letter as keyof typeof words.themes]),
        party,
        quarter: format.quarter,
        standing: (standing) => words.standings[standing],
        none: texts.none,
        compare: format.compare,
      }),
    [grouping, texts, words, format, party],
  );
}

/** List, timeline or course: each at its own address, with the same filters. */
function Views({ look, params }: { look: AgendaLook; params: URLSearchParams }) {
  const texts = useTexts(agendaTexts);
  return (
    <nav className='monitor-kinds iza-no-print' aria-label={texts.viewsLabel}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              plain
              href={`/uitwerkpunten${withSettings(params, { weergave: view === 'lijst' ? undefined : view })}`}
              aria-current={view === look.view ? 'page' : undefined}
            >
              {texts.views[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const lineKey = ({ id }: AgendaLine) => id;

type ViewProps = {
  lines: readonly AgendaLine[];
  all: number;
  look: AgendaLook;
  nameOf: NameOf;
  onClear: () => void;
};

function ListView({ lines, all, look, nameOf, onClear }: ViewProps) {
  const texts = useTexts(agendaTexts);
  const columns = useAgendaColumns();
  const groups = useGroups(look.grouping, nameOf);
  const table = useTableAddress();
  return (
    <DataTable
      caption={texts.caption}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={lineKey}
      groups={groups}
      {...table}
      empty={
        all === 0 ? (
          <EmptyState title={texts.noneTitle}>{texts.noneText}</EmptyState>
        ) : (
          <EmptyState
            title={texts.noneFitTitle}
            action={<Button onClick={onClear}>{texts.clear}</Button>}
          >
            {texts.noneFit}
          </EmptyState>
        )
      }
    />
  );
}

const SETTING_OF: Record<Grouping, string> = {
  thema: 'thema',
  partij: 'partij',
  kwartaal: 'kwartaal',
  status: 'status',
};

/** The view that was asked for, of the lines that fit. Drawn again only when those change, so that typing never waits for it. */
const TheView = memo(function TheView(props: ViewProps & { params: URLSearchParams }) {
  const { lines, look, nameOf, params } = props;
  const { today } = useSession();
  const grouping = look.grouping === 'kwartaal' ? undefined : look.grouping;
  const lanes = useGroups(grouping ?? 'thema', nameOf);
  const listOf = (changes: Readonly<Record<string, string | undefined>>) =>
    `/uitwerkpunten${withSettings(params, { weergave: undefined, ...changes })}`;
  if (look.view === 'lijst') return <ListView {...props} />;
  if (look.view === 'verloop') {
    const by = look.grouping === 'partij' ? 'partij' : 'thema';
    return (
      <SlippageView
        lines={lines}
        by={by}
        addressOf={(group, verloopt) => listOf({ [by]: group, verloopt })}
      />
    );
  }
  if (!lanes) return null;
  return (
    <TimelineView
      rows={lines}
      groups={lanes}
      today={look.asOf ?? today}
      addressOf={(group, kwartaal) =>
        listOf({ [SETTING_OF[grouping ?? 'thema']]: group, kwartaal, groep: undefined })
      }
    />
  );
});

function Actions({ mayLead }: { mayLead: boolean }) {
  const texts = useTexts(agendaTexts);
  const seesAll = seesTheCountry(useSession().acting.role);
  return (
    <>
      {mayLead && (
        <>
          <Link className='iza-no-print' href='/uitwerkpunten/opvolgen'>
            {texts.followUp}
          </Link>
          <Link className='iza-no-print' href='/uitwerkpunten/plakken'>
            {texts.paste}
          </Link>
          <Link className='iza-no-print' href='/uitwerkpunten/nieuw'>
            {texts.add}
          </Link>
        </>
      )}
      {seesAll && (
        <Link className='iza-no-print' href='/uitwerkpunten/losse-einden'>
          {texts.looseEnds}
        </Link>
      )}
      <PrintButton />
    </>
  );
}

const NO_NEWS: ReadonlySet<string> = new Set();

/** All action points, commitments and added actions in one agenda; the address holds how it is looked at. */
export function AgendaPage() {
  const texts = useTexts(agendaTexts);
  const [params, setParams] = useSearchParams();
  const look = useMemo(() => agendaLookIn(params), [params]);
  const drawnParams = useDeferredValue(params);
  const drawn = useMemo(() => agendaLookIn(drawnParams), [drawnParams]);
  const { query, lines, nameOf, leads } = useAgenda(look.asOf);
  const news = useAgendaNews();
  const fitting = useMemo(
    () => fittingRows(lines, drawn.filter, news ?? NO_NEWS),
    [lines, drawn.filter, news],
  );
  const change: Change = useCallback(
    (changes) =>
      setParams((before) => new URLSearchParams(withSettings(before, changes)), { replace: true }),
    [setParams],
  );
  const clear = useCallback(
    () => change(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined]))),
    [change],
  );
  return (
    <Page title={texts.title} lead={texts.lead} actions={<Actions mayLead={leads} />}>
      <Views look={look} params={params} />
      <AgendaFilters lines={lines} look={look} news={news} onChange={change} />
      {look.asOf !== undefined && (
        <AsOfNotice asOf={look.asOf} onBack={() => change({ op: undefined })} />
      )}
      <Loaded query={query} lines={12}>
        {() => (
          <TheView
            lines={fitting}
            all={lines.length}
            look={drawn}
            nameOf={nameOf}
            params={drawnParams}
            onClear={clear}
          />
        )}
      </Loaded>
    </Page>
  );
}
