import type { AgendaItemId } from '@iza/domain/action';
import { useMemo, useState } from 'react';
import { AskManyDialog, StandingMark } from '@iza/ui/action';
import { Loaded } from '@iza/ui/app';
import { Button, DateWords, DeadlineWords, EmptyState, Link } from '@iza/ui/parts';
import { Page, usePageKeys, useSearchParams } from '@iza/ui/shell';
import { DataTable, type Column } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import { settingOf, withSettings } from '../../../address.ts';
import { PrintButton } from '../../plan/filter-bar.tsx';
import type { AgendaLine } from '../agenda-line.ts';
import { FOLLOW_UPS, followUpCounts, followUpsOf, toFollowUp, type FollowUp } from './follow-up.ts';
import { agendaTexts } from '../texts.ts';
import { useAgenda } from '../use-agenda.ts';
import { workListTexts } from './texts.ts';

/** Why one is in the list, each reason at its own address. */
function Reasons({
  lines,
  reason,
}: {
  lines: readonly AgendaLine[];
  reason: FollowUp | undefined;
}) {
  const texts = useTexts(workListTexts);
  const [params] = useSearchParams();
  const counts = useMemo(() => followUpCounts(lines), [lines]);
  const all = useMemo(() => toFollowUp(lines, undefined).length, [lines]);
  const choices = [
    { reason: undefined, label: texts.all, count: all },
    ...FOLLOW_UPS.map((each) => ({
      reason: each,
      label: texts.reasons[each],
      count: counts[each],
    })),
  ];
  return (
    <nav className='monitor-kinds iza-no-print' aria-label={texts.filter}>
      <ul>
        {choices.map(({ reason: each, label, count }) => (
          <li key={each ?? 'all'}>
            <Link
              plain
              href={`/uitwerkpunten/opvolgen${withSettings(params, { waarom: each })}`}
              aria-current={each === reason ? 'page' : undefined}
            >
              {label} <span className='iza-quiet'> {count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Selection = {
  readonly chosen: ReadonlySet<AgendaItemId>;
  readonly toggle: (id: AgendaItemId) => void;
};

function Select({ line, selection }: { line: AgendaLine; selection: Selection }) {
  const texts = useTexts(workListTexts);
  return (
    <input
      type='checkbox'
      aria-label={texts.selectRow(line.title)}
      checked={selection.chosen.has(line.id)}
      onChange={() => selection.toggle(line.id)}
    />
  );
}

function Why({ line }: { line: AgendaLine }) {
  const texts = useTexts(workListTexts);
  const format = useFormat();
  const reasons = followUpsOf(line).map((reason) =>
    reason === 'asked' && line.askedOn !== undefined
      ? texts.askedOn(format.shortDate(line.askedOn))
      : texts.reasons[reason].toLowerCase(),
  );
  return <>{reasons.join(', ')}</>;
}

function useColumns(selection: Selection): readonly Column<AgendaLine>[] {
  const { heads, reasons } = useTexts(workListTexts);
  const agenda = useTexts(agendaTexts);
  return [
    {
      id: 'kies',
      head: heads.select,
      width: 'narrow',
      sortable: false,
      value: () => undefined,
      cell: (line) => <Select line={line} selection={selection} />,
    },
    {
      id: 'titel',
      head: heads.action,
      names: true,
      width: 'wide',
      value: ({ title }) => title,
      cell: ({ id, title }) => <Link href={`/uitwerkpunten/${id}`}>{title}</Link>,
    },
    {
      id: 'waarom',
      head: heads.why,
      value: (line) =>
        followUpsOf(line)
          .map((reason) => reasons[reason])
          .join(', '),
      cell: (line) => <Why line={line} />,
    },
    {
      id: 'datum',
      head: heads.deadline,
      kind: 'date',
      value: ({ deadline }) => deadline,
      cell: ({ deadline, course, printedDeadline }) =>
        deadline === undefined ? (
          <span className='iza-quiet'>{printedDeadline ?? agenda.noDate}</span>
        ) : (
          <DeadlineWords iso={deadline} unjudged={course !== 'late'} />
        ),
    },
    {
      id: 'status',
      head: heads.status,
      value: ({ standing }) => standing,
      cell: ({ standing }) => <StandingMark standing={standing} />,
    },
    {
      id: 'wie',
      head: heads.parties,
      value: ({ lead, parties }) => lead?.name ?? parties.map(({ name }) => name).join(', '),
    },
    {
      id: 'gehoord',
      head: heads.heard,
      kind: 'date',
      value: ({ heardOn }) => heardOn,
      cell: ({ heardOn }) =>
        heardOn === undefined ? (
          <span className='iza-quiet'>{agenda.neverHeard}</span>
        ) : (
          <DateWords iso={heardOn} />
        ),
    },
  ];
}

const lineKey = ({ id }: AgendaLine) => id;

function useSelection(shown: readonly AgendaLine[]) {
  const [picked, setPicked] = useState<ReadonlySet<AgendaItemId>>(new Set());
  const chosen = useMemo(
    () => new Set(shown.flatMap(({ id }) => (picked.has(id) ? [id] : []))),
    [shown, picked],
  );
  const toggle = (id: AgendaItemId) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  return { chosen, toggle, setPicked };
}

function List({ lines }: { lines: readonly AgendaLine[] }) {
  const texts = useTexts(workListTexts);
  const { chosen, toggle, setPicked } = useSelection(lines);
  const [asking, setAsking] = useState(false);
  const columns = useColumns({ chosen, toggle });
  usePageKeys([
    { keys: '↑ ↓', what: texts.keyArrows },
    { keys: '␣', what: texts.keySpace },
  ]);
  const everything = () => setPicked(new Set(lines.map(({ id }) => id)));
  if (lines.length === 0) return <EmptyState title={texts.nothing}>{texts.nothingText}</EmptyState>;
  return (
    <div className='iza-stack iza-stack--tight'>
      <div className='iza-row action-selected iza-no-print'>
        <Button purpose='primary' disabled={chosen.size === 0} onClick={() => setAsking(true)}>
          {texts.ask(chosen.size)}
        </Button>
        {chosen.size < lines.length && (
          <Button onClick={everything}>{texts.selectAll(lines.length)}</Button>
        )}
        {chosen.size > 0 && (
          <Button purpose='subtle' onClick={() => setPicked(new Set())}>
            {texts.selectNone}
          </Button>
        )}
        <output className='iza-quiet'>{texts.selected(chosen.size)}</output>
      </div>
      <DataTable
        caption={texts.followTitle}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={lineKey}
      />
      {asking && (
        <AskManyDialog
          items={[...chosen]}
          onClose={() => setAsking(false)}
          onAsked={(left) => setPicked(new Set(left))}
        />
      )}
    </div>
  );
}

/** What the programme team follows up: one list, several asked at once. */
export function FollowUpPage() {
  const texts = useTexts(workListTexts);
  const [params] = useSearchParams();
  const { query, lines } = useAgenda(undefined);
  const reason = settingOf(params, 'waarom', FOLLOW_UPS);
  const shown = useMemo(() => toFollowUp(lines, reason), [lines, reason]);
  return (
    <Page
      title={texts.followTitle}
      lead={texts.followLead}
      above={<Link href='/uitwerkpunten'>{texts.back}</Link>}
      actions={<PrintButton />}
    >
      <Reasons lines={lines} reason={reason} />
      <Loaded query={query} lines={12}>
        {() => <List lines={shown} />}
      </Loaded>
    </Page>
  );
}
