import type { JudgementView } from '@iza/api/judgement';
import type { PlanView } from '@iza/api/plan';
import type { GrantRole } from '@iza/domain/access';
import type { Judgement } from '@iza/domain/consultation';

const OPEN = { answer: null, remark: '' } as const;

/** A judgement in which nothing is answered. */
export const EMPTY_JUDGEMENT: Judgement = { concrete: OPEN, 'in-line': OPEN, contributes: OPEN };

/** Who judges a ROAZ plan together. @see C.6.d */
const JUDGES: readonly GrantRole[] = ['roaz-chair', 'market-leader', 'regional-party'];

type Admitted = NonNullable<PlanView['admitted']>[number];

/** @returns the parties that may judge and have shared nothing yet; information, no quorum follows from it */
export function awaitedJudges(
  admitted: readonly Admitted[],
  shared: JudgementView['shared'],
): Admitted[] {
  const done = new Set<string>(shared.map(({ party }) => party));
  return admitted
    .filter(({ party, roles }) => !done.has(party) && roles.some((role) => JUDGES.includes(role)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}
