import { daysBetween, type IsoDate } from '../values/index.ts';
import type { AgendaItemId } from './item.ts';
import type { AgendaRow } from './row.ts';
import { DUE_SOON } from './slippage.ts';

/** Why an item stands on a to-do list, most pressing first. */
export const TODO_REASONS = [
  'sent-back',
  'asked',
  'late',
  'due-soon',
  'silent',
  'to-confirm',
] as const;
export type TodoReason = (typeof TODO_REASONS)[number];

/** An item that waits for someone, with every reason. */
export type Todo = { readonly row: AgendaRow; readonly reasons: readonly TodoReason[] };

function isDueSoon({ due, certain, slippage }: AgendaRow, today: IsoDate): boolean {
  if (
    due === null ||
    !certain ||
    ['done', 'lapsed', 'not-followed', 'waiting'].includes(slippage)
  ) {
    return false;
  }
  const days = daysBetween(today, due);
  return days >= 0 && days <= DUE_SOON;
}

function reasonsFor(row: AgendaRow, own: boolean, leads: boolean, today: IsoDate): TodoReason[] {
  const { slippage, proposed, moveProposed, milestonesReported } = row;
  const holds: Record<TodoReason, boolean> = {
    'sent-back': own && row.sentBack,
    asked: own && row.asked !== null,
    late: own && slippage === 'late',
    'due-soon': own && isDueSoon(row, today),
    silent: own && slippage === 'silent',
    'to-confirm': leads && (proposed !== null || moveProposed || milestonesReported > 0),
  };
  return row.sameAs === null ? TODO_REASONS.filter((reason) => holds[reason]) : [];
}

/**
 * @param to.own items that the person's party answers for
 * @param to.leads whether the person confirms what parties report
 * @returns what waits for a person, most pressing first; what is silent and late is a work list for those responsible, not a public one
 */
export function todosOf(
  rows: readonly AgendaRow[],
  to: { readonly own: ReadonlySet<AgendaItemId>; readonly leads: boolean; readonly today: IsoDate },
): Todo[] {
  const todos = rows.flatMap((row) => {
    const reasons = reasonsFor(row, to.own.has(row.id), to.leads, to.today);
    return reasons.length > 0 ? [{ row, reasons }] : [];
  });
  const weight = ({ reasons }: Todo) => TODO_REASONS.indexOf(reasons[0] as TodoReason);
  return todos.toSorted(
    (a, b) => weight(a) - weight(b) || (a.row.due ?? '9').localeCompare(b.row.due ?? '9'),
  );
}

/** What a mail or calendar tells someone of the agenda: what waits, and the days that lie ahead. */
export type ActionNotices = {
  readonly todos: readonly Todo[];
  /** Own items with a deadline that is certain and still to be met, by day: for a calendar. */
  readonly deadlines: readonly { readonly row: AgendaRow; readonly on: IsoDate }[];
};

/** @returns what to tell a person: of the items that its party answers for, and what waits to be confirmed where it leads */
export function actionNotices(
  rows: readonly AgendaRow[],
  to: { readonly own: ReadonlySet<AgendaItemId>; readonly leads: boolean; readonly today: IsoDate },
): ActionNotices {
  const over = ['done', 'lapsed', 'not-followed'];
  const deadlines = rows.flatMap((row) => {
    const { due, certain, slippage } = row;
    const met = due === null || !certain || over.includes(slippage) || row.sameAs !== null;
    return met || !to.own.has(row.id) ? [] : [{ row, on: due }];
  });
  return {
    todos: todosOf(rows, to),
    deadlines: deadlines.toSorted((a, b) => a.on.localeCompare(b.on)),
  };
}
