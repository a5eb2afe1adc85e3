import { impossible, type IsoDate } from '../values/index.ts';
import type { ActionEntry, StoredEntry } from './entry.ts';
import { addedItem, readingOf, type AgendaItem } from './item.ts';
import { afterMilestone } from './milestones.ts';
import { unheard, type ActionStanding, type Written } from './standing.ts';

function writtenBy({ number, at, day, personName, party }: StoredEntry): Written {
  return { number, at, day, personName, party };
}

/** News: whatever says how it goes. It answers the programme team's questions. */
function heardOn(standing: ActionStanding, day: IsoDate): ActionStanding {
  return { ...standing, heard: day, asked: null };
}

function afterConfirmed(
  standing: ActionStanding,
  { kind: _kind, proposal, ...report }: Extract<ActionEntry, { kind: 'status-confirmed' }>,
  written: Written,
): ActionStanding {
  const { proposed } = standing;
  const answers = proposed?.written.number === proposal ? proposed : null;
  const said = answers?.written ?? written;
  // What is confirmed was heard when it was proposed.
  return {
    ...(answers ? standing : heardOn(standing, written.day)),
    confirmed: { ...report, written, said },
    proposed: null,
    sentBack: null,
  };
}

function afterSentBack(
  standing: ActionStanding,
  { proposal, question }: Extract<ActionEntry, { kind: 'sent-back' }>,
  written: Written,
): ActionStanding {
  const { proposed, moveProposed } = standing;
  const milestones = standing.milestones.map((milestone) =>
    milestone.state === 'reported' && milestone.written.number === proposal
      ? { ...milestone, state: 'open' as const, on: null, evidence: [] }
      : milestone,
  );
  return {
    ...standing,
    milestones,
    proposed: proposed?.written.number === proposal ? null : proposed,
    moveProposed: moveProposed?.written.number === proposal ? null : moveProposed,
    sentBack: { question, written },
  };
}

function after(standing: ActionStanding, entry: ActionEntry, written: Written): ActionStanding {
  switch (entry.kind) {
    case 'added':
    case 'undone':
      return standing;
    case 'corrected':
      return standing.moves.length > 0 ? standing : { ...standing, deadline: entry.added.deadline };
    case 'status-proposed': {
      const { kind: _kind, ...report } = entry;
      const proposed = { ...report, written };
      return { ...heardOn(standing, written.day), proposed, sentBack: null };
    }
    case 'status-confirmed':
      return afterConfirmed(standing, entry, written);
    case 'sent-back':
      return afterSentBack(standing, entry, written);
    case 'move-proposed': {
      const { deadline, reason } = entry;
      const moveProposed = { deadline, reason, decided: null, written };
      return { ...heardOn(standing, written.day), moveProposed, sentBack: null };
    }
    case 'deadline-moved': {
      const { deadline, reason, decided } = entry;
      const moves = [...standing.moves, { deadline, reason, decided, written }];
      return { ...standing, deadline: readingOf(deadline), moves, moveProposed: null };
    }
    case 'trekker-appointed':
      return { ...standing, trekker: entry.party };
    case 'milestone-added':
    case 'milestone-changed':
    case 'milestone-dropped':
      return { ...standing, milestones: afterMilestone(standing.milestones, entry, written) };
    case 'milestone-reported':
    case 'milestone-reached': {
      const milestones = afterMilestone(standing.milestones, entry, written);
      return { ...heardOn(standing, written.day), milestones };
    }
    case 'asked':
      return { ...standing, asked: { question: entry.question, written } };
    default:
      return impossible(entry);
  }
}

/** @returns what still counts: without the entries that were undone, in order */
export function standingEntries(entries: readonly StoredEntry[]): StoredEntry[] {
  const undone = new Set(
    entries.flatMap(({ entry }) => (entry.kind === 'undone' ? entry.entries : [])),
  );
  return entries
    .filter(({ number }) => !undone.has(number))
    .toSorted((a, b) => a.number - b.number);
}

/** @returns the entries that were written on or before a day: what was known then */
export function knownOn(entries: readonly StoredEntry[], day: IsoDate): StoredEntry[] {
  return entries.filter((entry) => entry.day <= day);
}

/**
 * Where an item stands, by everything that was written of it.
 * @param entries of this item, in any order
 * @param asOf as it stood at the end of that day; undone entries count again for the days before they were undone
 */
export function standingOf(
  item: AgendaItem,
  entries: readonly StoredEntry[],
  asOf?: IsoDate,
): ActionStanding {
  const known = asOf === undefined ? entries : knownOn(entries, asOf);
  const first = known.find(({ number, entry }) => number === 1 && entry.kind === 'added');
  const begin = first?.entry.kind === 'added' ? first.entry.added : item;
  const stands = standingEntries(known).reduce(
    (standing, stored) => after(standing, stored.entry, writtenBy(stored)),
    unheard(begin),
  );
  const last = known.toSorted((a, b) => a.number - b.number).at(-1);
  return last ? { ...stands, number: last.number, changed: writtenBy(last) } : stands;
}

/** @returns the item as it was described at the end of a day; `undefined` when it was not there yet */
export function itemAsItStoodOn(
  item: AgendaItem,
  entries: readonly StoredEntry[],
  asOf: IsoDate,
): AgendaItem | undefined {
  if (item.kind !== 'added') return item.since <= asOf ? item : undefined;
  const described = standingEntries(knownOn(entries, asOf)).findLast(
    ({ entry }) => entry.kind === 'added' || entry.kind === 'corrected',
  )?.entry;
  return described && 'added' in described ? addedItem(item.id, described.added) : undefined;
}
