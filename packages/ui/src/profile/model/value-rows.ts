import { periodKey, type FigurePoint, type FigureValue, type Period } from '@iza/domain/profile';

/** A value of a figure as a row of its form; `period` undefined while nothing readable was typed. */
export type ValueRow = {
  readonly key: number;
  readonly period: Period | undefined;
  readonly value: FigureValue;
  readonly preferred: boolean;
  readonly reason: string;
};

let made = 0;
const nextKey = () => (made += 1);

/** @returns the rows of a figure's points */
export function rowsOf(points: readonly FigurePoint[]): readonly ValueRow[] {
  return points.flatMap(({ period, values, preferred }) =>
    values.map((value, at) => ({
      key: nextKey(),
      period,
      value,
      preferred: preferred?.index === at,
      reason: preferred?.index === at ? preferred.reason : '',
    })),
  );
}

/** @returns an empty row, with the source of the one before it */
export function newRow(before: ValueRow | undefined): ValueRow {
  const value: FigureValue = {
    number: null,
    source: before?.value.source ?? { name: '' },
    certainty: before?.value.certainty ?? 'unverified',
  };
  return { key: nextKey(), period: undefined, value, preferred: false, reason: '' };
}

/** @returns the points that the rows make; rows without a period wait */
export function pointsOf(rows: readonly ValueRow[]): FigurePoint[] {
  const groups = Map.groupBy(
    rows.filter((row) => row.period !== undefined),
    ({ period }) => periodKey(period as Period),
  );
  return [...groups.values()].map((group) => {
    const index = group.findIndex(({ preferred, value }) => preferred && value.number !== null);
    return {
      period: group[0]?.period as Period,
      values: group.map(({ value }) => value),
      ...(index === -1 ? {} : { preferred: { index, reason: group[index]?.reason ?? '' } }),
    };
  });
}

/** @returns how many rows stand at the period of a row */
export function besides(rows: readonly ValueRow[], { period }: ValueRow): number {
  if (!period) return 0;
  return rows.filter((row) => row.period && periodKey(row.period) === periodKey(period)).length;
}
