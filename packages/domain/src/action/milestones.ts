import type { EntryOf } from './entry.ts';
import type { Milestone, Written } from './standing.ts';

type MilestoneEntry = EntryOf<
  | 'milestone-added'
  | 'milestone-changed'
  | 'milestone-reported'
  | 'milestone-reached'
  | 'milestone-dropped'
>;

function changed(
  milestone: Milestone,
  entry: Exclude<MilestoneEntry, { kind: 'milestone-added' }>,
  written: Written,
): Milestone {
  switch (entry.kind) {
    case 'milestone-changed':
      return { ...milestone, title: entry.title, due: entry.due };
    case 'milestone-reported':
    case 'milestone-reached': {
      const state = entry.kind === 'milestone-reached' ? 'reached' : 'reported';
      return { ...milestone, state, on: entry.on, evidence: entry.evidence, written };
    }
    case 'milestone-dropped':
      return { ...milestone, state: 'dropped', reason: entry.reason, written };
  }
}

/** @returns the milestones after an entry; one about a milestone that is not there changes nothing */
export function afterMilestone(
  milestones: readonly Milestone[],
  entry: MilestoneEntry,
  written: Written,
): readonly Milestone[] {
  if (entry.kind === 'milestone-added') {
    const { milestone: id, title, due } = entry;
    const open = { id, title, due, state: 'open', on: null, evidence: [], reason: null } as const;
    return [...milestones, { ...open, written }];
  }
  return milestones.map((each) =>
    each.id === entry.milestone ? changed(each, entry, written) : each,
  );
}
