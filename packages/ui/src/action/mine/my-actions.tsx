import type { MyActionsView } from '@iza/api/action';
import type { AgendaItemId, Todo } from '@iza/domain/action';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../../app/loaded.tsx';
import { useSession } from '../../app/session-context.tsx';
import { Button } from '../../parts/button.tsx';
import { Link } from '../../parts/link.tsx';
import { DeadlineWords } from '../../parts/time-words.tsx';
import { Page } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { ProposeDialog } from '../forms/report-dialog.tsx';
import { StandingMark } from '../marks.tsx';
import { actionVocabulary } from '../texts.ts';
import { mineTexts } from './texts.ts';
import { todoGroups, type TodoGroup } from './todo-groups.ts';

/** So many of a kind are named before the rest is asked for. */
const MOST = 5;

export type MyActionsProps = {
  /** Where items stand in this app. */
  base: string;
};

function Pending({ row, leads }: { row: Todo['row']; leads: boolean }) {
  const texts = useTexts(mineTexts);
  const { standings } = useTexts(actionVocabulary);
  const said = leads ? texts.proposedByParty : texts.proposed;
  const parts = [
    ...(row.proposed === null ? [] : [said(standings[row.proposed])]),
    ...(row.moveProposed ? [texts.movePending] : []),
    ...(row.milestonesReported > 0 ? [texts.milestonePending] : []),
  ];
  return parts.length === 0 ? null : <span className='iza-small'>{parts.join(', ')}</span>;
}

type LineProps = MyActionsProps & {
  todo: Todo;
  leads: boolean;
  onReport: (item: AgendaItemId) => void;
};

function TodoLine({ todo: { row, reasons }, leads, base, onReport }: LineProps) {
  const texts = useTexts(mineTexts);
  const [, ...others] = reasons;
  const { id, title, due, certain, slippage, status } = row;
  return (
    <li>
      <Link href={`${base}/${id}`}>{title}</Link>
      <span className='iza-row iza-small'>
        <StandingMark standing={status ?? 'unheard'} />
        {due !== null && <DeadlineWords iso={due} unjudged={!certain || slippage !== 'late'} />}
        {others.length > 0 && (
          <span className='iza-quiet'>
            {texts.also(others.map((reason) => texts.reasons[reason].toLowerCase()).join(', '))}
          </span>
        )}
      </span>
      <Pending row={row} leads={leads} />
      {!leads && (
        <span className='iza-no-print'>
          <Button small aria-label={texts.reportOn(title)} onClick={() => onReport(id)}>
            {texts.report}
          </Button>
        </span>
      )}
    </li>
  );
}

type GroupProps = Omit<LineProps, 'todo'> & { group: TodoGroup };

function Group({ group: { reason, todos }, ...line }: GroupProps) {
  const texts = useTexts(mineTexts);
  const [all, setAll] = useState(false);
  const shown = all ? todos : todos.slice(0, MOST);
  return (
    <div>
      <h3>
        {texts.reasons[reason]} <span className='iza-quiet iza-small'>{todos.length}</span>
      </h3>
      <ul className='iza-lines'>
        {shown.map((todo) => (
          <TodoLine key={todo.row.id} todo={todo} {...line} />
        ))}
      </ul>
      {shown.length < todos.length && (
        <Button small purpose='subtle' onClick={() => setAll(true)}>
          {texts.showAll(todos.length)}
        </Button>
      )}
    </div>
  );
}

function Todos({ view, base }: MyActionsProps & { view: MyActionsView }) {
  const texts = useTexts(mineTexts);
  const [reporting, setReporting] = useState<AgendaItemId>();
  const groups = todoGroups(view.todos);
  return (
    <>
      {groups.length === 0 && (
        <p className='iza-quiet'>{view.own === 0 ? texts.noneOwn : texts.none}</p>
      )}
      {groups.map((group) => (
        <Group
          key={group.reason}
          group={group}
          leads={view.leads}
          base={base}
          onReport={setReporting}
        />
      ))}
      {reporting !== undefined && (
        <ProposeDialog key={reporting} item={reporting} onClose={() => setReporting(undefined)} />
      )}
    </>
  );
}

/** The action points that ask something of one's own organisation, the most pressing first; reported on from here. */
export function MyActions({ base }: MyActionsProps) {
  const trpc = useTRPC();
  const texts = useTexts(mineTexts);
  const { acting } = useSession();
  const query = useQuery(trpc.action.mine.queryOptions());
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='uitwerkpunten'>
      <h2 id='uitwerkpunten'>{texts.title(acting.partyName)}</h2>
      <Loaded query={query} lines={4}>
        {(view) => <Todos view={view} base={base} />}
      </Loaded>
    </section>
  );
}

/** The first page of who has work on action points only. */
export function MyActionsPage({ base }: MyActionsProps) {
  const trpc = useTRPC();
  const texts = useTexts(mineTexts);
  const { data } = useQuery(trpc.action.mine.queryOptions());
  return (
    <Page
      title={texts.pageTitle}
      lead={data && texts.pageLead(data.todos.length)}
      actions={data && data.own > 0 && <Link href={base}>{texts.allOwn(data.own)}</Link>}
    >
      <div className='iza-prose'>
        <MyActions base={base} />
      </div>
    </Page>
  );
}
