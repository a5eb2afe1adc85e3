import type { DateReading } from '../accord/date-reading.ts';
import type { ThemeLetter } from '../theme/theme.ts';
import type { ClauseId, IsoDate, PartyId } from '../values/index.ts';
import type { ActionStatus } from './entry.ts';
import type { AgendaItem, AgendaItemId, AgendaItemKind, Decided } from './item.ts';
import { certainDay, slippageOf, type Slippage } from './slippage.ts';
import type { ActionStanding } from './standing.ts';

/** The standing of an item as lists keep it. */
export type StandingSummary = {
  readonly status: ActionStatus | null;
  /** What was last said of the status, proposed or confirmed; `null`: nothing. */
  readonly reason: string | null;
  readonly proposed: ActionStatus | null;
  readonly moveProposed: boolean;
  readonly sentBack: boolean;
  readonly asked: IsoDate | null;
  /** The deadline that holds now; `null`: the first still does. */
  readonly movedTo: DateReading | null;
  readonly moves: number;
  readonly trekker: PartyId | null;
  readonly heard: IsoDate | null;
  readonly milestonesOpen: number;
  readonly milestonesReported: number;
  readonly changed: IsoDate | null;
};

/** @returns what lists keep of a standing */
export function summaryOf(standing: ActionStanding): StandingSummary {
  const count = (wanted: string) =>
    standing.milestones.filter(({ state }) => state === wanted).length;
  return {
    status: standing.confirmed?.status ?? null,
    reason: (standing.proposed ?? standing.confirmed)?.reason ?? null,
    proposed: standing.proposed?.status ?? null,
    moveProposed: standing.moveProposed !== null,
    sentBack: standing.sentBack !== null,
    asked: standing.asked?.written.day ?? null,
    movedTo: standing.moves.length > 0 ? standing.deadline : null,
    moves: standing.moves.length,
    trekker: standing.trekker,
    heard: standing.heard,
    milestonesOpen: count('open'),
    milestonesReported: count('reported'),
    changed: standing.changed?.day ?? null,
  };
}

/** A row of the agenda. */
export type AgendaRow = {
  readonly id: AgendaItemId;
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly theme: ThemeLetter | null;
  /** Heading of the list it is printed under. */
  readonly heading: string | null;
  readonly clause: ClauseId | null;
  /** Meeting or body that decided on it, for what was added later. */
  readonly decidedBy: string | null;
  readonly responsible: readonly PartyId[];
  readonly trekker: PartyId | null;
  /** As printed; `null`: nothing is printed. */
  readonly deadlinePrinted: string | null;
  /** Last day of the first deadline, for sorting; `null`: it has none. */
  readonly first: IsoDate | null;
  /** Last day of the deadline that holds now, for sorting and for the timeline. */
  readonly due: IsoDate | null;
  /** Whether that day is certain; nothing is late on one that is not. */
  readonly certain: boolean;
  readonly moves: number;
  readonly status: ActionStatus | null;
  /** What was last said of the status, proposed or confirmed. */
  readonly reason: string | null;
  readonly proposed: ActionStatus | null;
  readonly moveProposed: boolean;
  readonly sentBack: boolean;
  readonly asked: IsoDate | null;
  readonly heard: IsoDate | null;
  readonly slippage: Slippage;
  readonly milestonesOpen: number;
  readonly milestonesReported: number;
  readonly sameAs: AgendaItemId | null;
  readonly changed: IsoDate | null;
};

function lastDay(reading: DateReading): IsoDate | null {
  if ('absent' in reading) return null;
  const { deadline } = reading;
  if ('on' in deadline) return deadline.on;
  if ('uncertain' in deadline) return deadline.uncertain;
  return 'between' in deadline
    ? deadline.between[1]
    : (deadline.candidates.toSorted().at(-1) ?? null);
}

/** What a row needs of an item. */
export type ListedItem = Pick<
  AgendaItem,
  | 'id'
  | 'kind'
  | 'title'
  | 'theme'
  | 'heading'
  | 'clause'
  | 'responsible'
  | 'deadlinePrinted'
  | 'deadline'
  | 'sameAs'
  | 'since'
> & { readonly decided: Pick<Decided, 'by'> | null };

/** @returns the row of an item on a day */
export function agendaRow(item: ListedItem, summary: StandingSummary, today: IsoDate): AgendaRow {
  const { movedTo, ...stands } = summary;
  const { id, kind, title, theme, heading, clause, responsible, deadlinePrinted, sameAs } = item;
  const { deadline: first } = item;
  const deadline = movedTo ?? first;
  const timed = { ...stands, deadline, moved: stands.moves > 0 };
  return {
    id,
    kind,
    title,
    theme,
    heading,
    clause,
    decidedBy: item.decided?.by ?? null,
    responsible,
    deadlinePrinted,
    sameAs,
    ...stands,
    first: lastDay(first),
    due: lastDay(deadline),
    certain: certainDay(deadline) !== null,
    slippage: slippageOf(item, timed, today),
  };
}
