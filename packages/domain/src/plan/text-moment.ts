import type { PlanState } from './state.ts';

/** A text that people had before them: of a round, of the assessment, as adopted, or as it stands now. */
export type TextMoment = {
  readonly revision: number;
  readonly what: 'now' | 'consultation' | 'assessment' | 'adopted';
  /** Number of the consultation round. */
  readonly round?: number;
};

/** @returns the texts a body can have decided on, the latest first, each revision once */
export function textMoments(state: PlanState, contentRevision: number): TextMoment[] {
  const rounds = 'rounds' in state ? state.rounds : [];
  const all: TextMoment[] = [
    ...('adoptedRevision' in state
      ? [{ revision: state.adoptedRevision, what: 'adopted' as const }]
      : []),
    { revision: contentRevision, what: 'now' },
    ...('assessedRevision' in state
      ? [{ revision: state.assessedRevision, what: 'assessment' as const }]
      : []),
    ...rounds
      .map(({ openedOnRevision }, at) => ({
        revision: openedOnRevision,
        what: 'consultation' as const,
        round: at + 1,
      }))
      .toReversed(),
  ];
  return all.filter(
    ({ revision }, at) => all.findIndex((other) => other.revision === revision) === at,
  );
}
