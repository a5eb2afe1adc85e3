import {
  readObservations,
  resourceOf,
  saveObservation,
  tellTransformation,
} from '@iza/db/transformation';
import {
  dueQuarter,
  followedQuarterSchema,
  followedQuarters,
  mayTransformation,
  reportedResultSchema,
  seesRunning,
  type ResultReport,
  type TransformationResult,
  type TransformationState,
} from '@iza/domain/transformation';
import type { IsoDate, Quarter } from '@iza/domain/values';
import { z } from 'zod';
import { ForbiddenError, refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { partiesByName, type Scope } from '../scope/index.ts';
import {
  contentOf,
  lockedTransformation,
  readableTransformation,
  transformationWriteInput,
  type TransformationInput,
} from './transformation-scope.ts';

export const reportResultsInput = z.strictObject({
  ...transformationWriteInput.shape,
  quarter: followedQuarterSchema,
  reports: z.array(reportedResultSchema).min(1).max(300),
});
export type ReportResultsInput = z.infer<typeof reportResultsInput>;

/** What was said of a result over a quarter, with who said it. */
export type FollowedReport = ResultReport & {
  readonly quarter: Quarter;
  readonly revision: number;
  readonly personName: string;
  readonly partyName: string;
  readonly at: string;
};

/** The results of a plan with how they stood, quarter by quarter. */
export type FollowedView = {
  /** Quarters that can be reported on, oldest first; none before the plan is carried out. */
  readonly quarters: readonly Quarter[];
  /** The quarter that ended and is asked after now; `null`: none. */
  readonly due: Quarter | null;
  readonly mayReport: boolean;
  readonly results: readonly (TransformationResult & {
    readonly reports: readonly FollowedReport[];
  })[];
};

/** @returns the day on which a plan was begun; `null` while it was not */
function begunOn(state: TransformationState): IsoDate | null {
  const at = state.stage === 'held' ? state.resumes : state;
  return 'begunOn' in at ? at.begunOn : null;
}

/** How the results of a plan stand, over the quarters. What was not measured has no value, and no zero. @see 4.2.3 */
export async function openFollowed(
  scope: Scope,
  { plan }: TransformationInput,
): Promise<FollowedView> {
  const { tx, actor, today } = scope;
  const head = await readableTransformation(scope, plan);
  if (!seesRunning(actor, resourceOf(head))) throw new ForbiddenError('not for other insurers');
  const { results } = (await contentOf(scope, head)).results;
  const rows = await readObservations(tx, plan);
  const nameOf = await partiesByName(scope, [...new Set(rows.flatMap(({ party }) => party ?? []))]);
  const begun = begunOn(head.state);
  return {
    quarters: begun === null ? [] : followedQuarters(begun, today),
    due: begun === null || head.state.stage !== 'in-execution' ? null : dueQuarter(begun, today),
    mayReport: mayTransformation(actor, 'report-results', resourceOf(head)),
    results: results.map((result) => ({
      ...result,
      reports: rows.flatMap(({ result: of, quarter, revision, report, personName, party, at }) =>
        of === result.id
          ? [
              {
                ...report,
                quarter,
                revision,
                personName,
                partyName: party === null ? '' : nameOf(party),
                at,
              },
            ]
          : [],
      ),
    })),
  };
}

/** Says how results stood in a quarter: all of them are stored, or none. */
export async function reportResults(
  scope: Scope,
  { plan, quarter, reports }: ReportResultsInput,
): Promise<Saved | Refused> {
  const locked = await lockedTransformation(scope, plan, 'report-results');
  if ('refusal' in locked) return locked.refusal;
  const { head } = locked;
  const begun = begunOn(head.state);
  if (begun === null || !followedQuarters(begun, scope.today).includes(quarter))
    return refused('quarter-not-followed');
  const { results } = (await contentOf(scope, head)).results;
  for (const reported of reports) {
    if (!results.some(({ id }) => id === reported.result)) return refused('unknown-result');
    const { measured } = reported.report;
    if (measured && measured.on > scope.today) return refused('day-in-future');
    if (!(await saveObservation(scope.tx, plan, quarter, reported)))
      return refused('reported-meanwhile');
  }
  await tellTransformation(scope.tx, plan, {
    kind: 'results-reported',
    quarter,
    count: reports.length,
  });
  return saved({});
}
