import type { AgendaLine } from '../agenda-line.ts';

/** Why the programme team has something to do with an action. */
export const FOLLOW_UPS = ['confirm', 'late', 'silent', 'asked'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

const HOLDS: Record<FollowUp, (line: AgendaLine) => boolean> = {
  confirm: ({ waits }) => waits,
  late: ({ course }) => course === 'late',
  silent: ({ course }) => course === 'silent',
  asked: ({ askedOn }) => askedOn !== undefined,
};

/** @returns every reason why the programme team follows an action up; none: there is nothing to do */
export function followUpsOf(line: AgendaLine): readonly FollowUp[] {
  return FOLLOW_UPS.filter((reason) => HOLDS[reason](line));
}

/** @returns the lines to follow up for one reason, or for any; in the order of the agenda, not of who does worst */
export function toFollowUp(
  lines: readonly AgendaLine[],
  reason: FollowUp | undefined,
): readonly AgendaLine[] {
  return lines.filter((line) => {
    const reasons = followUpsOf(line);
    return reason === undefined ? reasons.length > 0 : reasons.includes(reason);
  });
}

/** @returns how many lines there are for each reason */
export function followUpCounts(lines: readonly AgendaLine[]): Readonly<Record<FollowUp, number>> {
  const counts = { confirm: 0, late: 0, silent: 0, asked: 0 };
  for (const line of lines) for (const reason of followUpsOf(line)) counts[reason] += 1;
  return counts;
}
