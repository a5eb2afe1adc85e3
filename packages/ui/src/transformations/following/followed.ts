import type { FollowedReport, FollowedView } from '@iza/api/transformation';
import type { Quarter } from '@iza/domain/values';

export type FollowedResult = FollowedView['results'][number];

/** @returns what was reported of a result over a quarter */
export function reportOver(
  { reports }: FollowedResult,
  quarter: Quarter,
): FollowedReport | undefined {
  return reports.find((report) => report.quarter === quarter);
}

/** @returns what was said last before a quarter: in words, and measured */
export function lastBefore({ reports }: FollowedResult, quarter: Quarter) {
  const before = reports.filter((report) => report.quarter < quarter);
  return { said: before.at(-1), measured: before.findLast(({ measured }) => measured !== null) };
}

/** @returns the results that nobody reported on over a quarter */
export function unreported({ results }: FollowedView, quarter: Quarter): FollowedResult[] {
  return results.filter((result) => !reportOver(result, quarter));
}
