import { ok, refuse, type IsoDate, type Result } from '../values/index.ts';
import type { ActionEntry } from './entry.ts';
import type { AgendaItem } from './item.ts';
import type { ActionStanding } from './standing.ts';

/** Why an entry is refused. */
export const ACTION_REFUSALS = [
  /** Its standing is kept at the item on the same thing. */
  'kept-elsewhere',
  'reason-needed',
  /** What is reported lies ahead. */
  'in-the-future',
  'done-on-without-done',
  'no-such-proposal',
  'nothing-changes',
  'unknown-milestone',
  'milestone-closed',
  /** Only what was added later is corrected; the accord is as it is printed. */
  'not-added',
] as const;
export type ActionRefusal = (typeof ACTION_REFUSALS)[number];
type Outcome = Result<true, ActionRefusal>;

const YES: Outcome = ok(true);

function acceptReport(
  {
    status,
    reason,
    doneOn,
  }: Extract<ActionEntry, { kind: 'status-proposed' | 'status-confirmed' }>,
  today: IsoDate,
): Outcome {
  if ((status === 'behind' || status === 'lapsed') && reason.trim() === '') {
    return refuse('reason-needed', { path: ['reason'] });
  }
  if (doneOn !== null && status !== 'done') {
    return refuse('done-on-without-done', { path: ['doneOn'] });
  }
  return doneOn !== null && doneOn > today ? refuse('in-the-future', { path: ['doneOn'] }) : YES;
}

const isOpen = (
  number: number | null | undefined,
  waiting: { written: { number: number } } | null,
) => number === null || number === undefined || waiting?.written.number === number;

function acceptSentBack(standing: ActionStanding, proposal: number): Outcome {
  const { proposed, moveProposed, milestones } = standing;
  const reported = milestones.filter(({ state }) => state === 'reported');
  const waiting = [proposed, moveProposed, ...reported];
  const found = waiting.some((each) => each?.written.number === proposal);
  return found ? YES : refuse('no-such-proposal');
}

type MilestoneEntry = Extract<ActionEntry, { milestone: unknown }>;

function acceptMilestone(standing: ActionStanding, entry: MilestoneEntry, today: IsoDate): Outcome {
  const known = standing.milestones.find(({ id }) => id === entry.milestone);
  if (entry.kind === 'milestone-added') return known ? refuse('nothing-changes') : YES;
  if (!known) return refuse('unknown-milestone', { path: ['milestone'] });
  if (known.state === 'dropped' || known.state === 'reached') return refuse('milestone-closed');
  if ('on' in entry && entry.on > today) return refuse('in-the-future', { path: ['on'] });
  if (entry.kind !== 'milestone-reached' || entry.proposal === null) return YES;
  const answers = known.state === 'reported' && known.written.number === entry.proposal;
  return answers ? YES : refuse('no-such-proposal');
}

/** Everything that an entry is held against. */
export type EntryFacts = {
  readonly item: AgendaItem;
  readonly standing: ActionStanding;
  readonly today: IsoDate;
};

/** @returns whether an entry can be written on an item as it stands; every status may follow every other, as what was reported may be wrong */
export function acceptEntry({ item, standing, today }: EntryFacts, entry: ActionEntry): Outcome {
  if (item.sameAs !== null) return refuse('kept-elsewhere', { detail: { item: item.sameAs } });
  switch (entry.kind) {
    case 'status-proposed':
      return acceptReport(entry, today);
    case 'status-confirmed':
      if (!isOpen(entry.proposal, standing.proposed)) return refuse('no-such-proposal');
      return acceptReport(entry, today);
    case 'sent-back':
      return acceptSentBack(standing, entry.proposal);
    case 'deadline-moved':
      if (!isOpen(entry.proposal, standing.moveProposed)) return refuse('no-such-proposal');
      return entry.decided.on > today ? refuse('in-the-future', { path: ['decided', 'on'] }) : YES;
    case 'trekker-appointed':
      return entry.party === standing.trekker ? refuse('nothing-changes') : YES;
    case 'corrected':
      return item.kind === 'added' ? YES : refuse('not-added');
    case 'milestone-added':
    case 'milestone-changed':
    case 'milestone-reported':
    case 'milestone-reached':
    case 'milestone-dropped':
      return acceptMilestone(standing, entry, today);
    case 'added':
    case 'move-proposed':
    case 'asked':
    case 'undone':
      return YES;
  }
}

/** Entries that a party writes of what it answers for; all others are the programme team's. */
export const PROPOSING: readonly ActionEntry['kind'][] = [
  'status-proposed',
  'move-proposed',
  'milestone-reported',
];
