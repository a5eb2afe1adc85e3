import type { DateReading } from '../accord/date-reading.ts';
import type { Deadline, IsoDate, PartyId } from '../values/index.ts';
import type { EntryOf, Evidence, MilestoneId, StatusReport, StoredEntry } from './entry.ts';
import type { AgendaItem } from './item.ts';

/** Who wrote an entry, and when. */
export type Written = Pick<StoredEntry, 'number' | 'at' | 'day' | 'personName' | 'party'>;

/** A report on the status; `written` is who said so. */
export type Report = StatusReport & { readonly written: Written };

/** A status that the programme team stands for; `said` differs from `written` where a party proposed it. */
export type Confirmed = Report & { readonly said: Written };

/** A deadline that moved, or is proposed to. */
export type Move = {
  readonly deadline: Deadline;
  readonly reason: string;
  readonly decided: EntryOf<'deadline-moved'>['decided'] | null;
  readonly written: Written;
};

/** A milestone under an action. `reported`: by a party, the programme team has yet to confirm it. */
export type Milestone = {
  readonly id: MilestoneId;
  readonly title: string;
  readonly due: Deadline | null;
  readonly state: 'open' | 'reported' | 'reached' | 'dropped';
  readonly on: IsoDate | null;
  readonly evidence: readonly Evidence[];
  readonly reason: string | null;
  readonly written: Written;
};

/** A question of the programme team that waits for an answer. */
export type Question = { readonly question: string; readonly written: Written };

/** Where an item stands, by its entries. */
export type ActionStanding = {
  /** Of the last entry; 0: there are none. */
  readonly number: number;
  /** `null`: nothing was confirmed yet, which is not *not begun*. */
  readonly confirmed: Confirmed | null;
  /** Waits for the programme team; stands beside what is confirmed. */
  readonly proposed: Report | null;
  /** The last proposal was sent back, with a question that nobody answered yet. */
  readonly sentBack: Question | null;
  /** The one that holds now. */
  readonly deadline: DateReading;
  /** Oldest first; the first deadline stays in the item. */
  readonly moves: readonly Move[];
  readonly moveProposed: Move | null;
  readonly trekker: PartyId | null;
  readonly milestones: readonly Milestone[];
  /** The programme team asked for news, and nothing was heard since. */
  readonly asked: Question | null;
  /** Last day on which something was said of how it goes. */
  readonly heard: IsoDate | null;
  readonly changed: Written | null;
};

/** @returns the standing of an item of which nothing was written yet */
export function unheard(item: Pick<AgendaItem, 'deadline'>): ActionStanding {
  return {
    number: 0,
    confirmed: null,
    proposed: null,
    sentBack: null,
    deadline: item.deadline,
    moves: [],
    moveProposed: null,
    trekker: null,
    milestones: [],
    asked: null,
    heard: null,
    changed: null,
  };
}
