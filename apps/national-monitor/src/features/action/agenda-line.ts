import {
  ACTION_STATUSES,
  SLIPPAGES,
  type ActionStatus,
  type AgendaItemId,
  type AgendaItemKind,
  type AgendaRow,
  type Slippage,
} from '@iza/domain/action';
import type { ThemeLetter } from '@iza/domain/theme';
import { quarterOf, type IsoDate, type Quarter } from '@iza/domain/values';
import type { ShownStanding } from '@iza/ui/action';
import { plain } from '../../find.ts';

/** Where an action stands; `unheard`: nothing was confirmed yet, which is no status. */
export const STANDINGS: readonly ShownStanding[] = ['unheard', ...ACTION_STATUSES];

/** What the agenda is narrowed to by time. */
export const COURSES = SLIPPAGES;
export type Course = Slippage;

/** Where an item stands written: in a part of the agreement, or in a decision that was taken later. */
type AgendaSource = `akkoord ${string}` | `besluit ${string}`;

function sourceOf({ kind, clause, decidedBy }: AgendaRow): AgendaSource {
  if (kind === 'added') return `besluit ${decidedBy ?? ''}`;
  return `akkoord ${clause?.split('.')[0] ?? ''}`;
}

type NamedParty = { readonly id: string; readonly name: string };

/** A row of the agenda with its names, as it is shown, found, put together and ordered. */
export type AgendaLine = {
  readonly id: AgendaItemId;
  readonly title: string;
  readonly heading: string | undefined;
  readonly kind: AgendaItemKind;
  readonly theme: ThemeLetter | undefined;
  readonly clause: string | undefined;
  /** The part of the agreement that prints it, such as `L` or `3`; for what was added later, who decided on it. */
  readonly source: AgendaSource;
  readonly parties: readonly NamedParty[];
  readonly lead: NamedParty | undefined;
  readonly standing: ShownStanding;
  /** What a party says and the programme team did not confirm yet. */
  readonly proposed: ActionStatus | undefined;
  readonly reason: string | undefined;
  /** The day on which it was last heard of. */
  readonly heardOn: IsoDate | undefined;
  /** The last day of the deadline that holds now, for order and for the timeline; doubtful ones too. */
  readonly deadline: IsoDate | undefined;
  readonly quarter: Quarter | undefined;
  /** The last day of the date as printed or first agreed; never disappears. */
  readonly firstDeadline: IsoDate | undefined;
  readonly printedDeadline: string | undefined;
  readonly doubtful: boolean;
  readonly moved: boolean;
  readonly course: Course;
  /** Whether something waits for the programme team. */
  readonly waits: boolean;
  /** Asked by the programme team, without answer yet. */
  readonly askedOn: IsoDate | undefined;
  /** The day on which anything was last written of it. */
  readonly changedOn: IsoDate | undefined;
  /** All words by which it is found, folded. */
  readonly found: string;
};

/** @returns a row as lists show it, with its parties by name */
export function agendaLine(row: AgendaRow, nameOf: (party: string) => string): AgendaLine {
  const named = (id: string) => ({ id, name: nameOf(id) });
  const { due, first, trekker, status, proposed, heading, reason } = row;
  return {
    id: row.id,
    title: row.title,
    heading: heading ?? undefined,
    kind: row.kind,
    theme: row.theme ?? undefined,
    clause: row.clause ?? undefined,
    source: sourceOf(row),
    parties: row.responsible.map(named),
    lead: trekker === null ? undefined : named(trekker),
    standing: status ?? 'unheard',
    proposed: proposed ?? undefined,
    reason: reason ?? undefined,
    heardOn: row.heard ?? undefined,
    deadline: due ?? undefined,
    quarter: due === null ? undefined : quarterOf(due),
    firstDeadline: first ?? undefined,
    printedDeadline: row.deadlinePrinted ?? undefined,
    doubtful: due !== null && !row.certain,
    moved: row.moves > 0,
    course: row.slippage,
    waits: proposed !== null || row.moveProposed || row.milestonesReported > 0,
    askedOn: row.asked ?? undefined,
    changedOn: row.changed ?? undefined,
    found: plain(`${row.title} | ${heading ?? ''} | ${reason ?? ''}`),
  };
}
