import {
  pointsInTime,
  periodKey,
  periodPlace,
  workingValue,
  type Period,
  type ProfileFigure,
} from '@iza/domain/profile';
import type { Bar } from '../../charts/bar-chart.tsx';
import type { LineSeries } from '../../charts/line-chart.tsx';

export type Named = {
  readonly area: (figure: ProfileFigure) => string;
  readonly period: (period: Period) => string;
  readonly noSource: string;
};

export type FigureChart =
  | { readonly kind: 'lines'; readonly series: readonly LineSeries[] }
  | { readonly kind: 'bars'; readonly bars: readonly Bar[]; readonly period: string }
  | { readonly kind: 'none' };

const MOST_LINES = 6;

/** A line for each source of one figure: sources that differ stand beside each other. */
function bySource(figure: ProfileFigure, named: Named): LineSeries[] {
  const points = pointsInTime(figure);
  const sources = [
    ...new Set(points.flatMap(({ values }) => values.map(({ source }) => source.name))),
  ];
  return sources.map((source) => ({
    id: source,
    name: source.trim() === '' ? named.noSource : source,
    points: points.flatMap(({ period, values }) => {
      const value = values.find((each) => each.source.name === source);
      if (!value) return [];
      const { number, forecast } = value;
      return [
        {
          at: periodPlace(period),
          label: named.period(period),
          value: number ?? undefined,
          forecast: forecast !== undefined,
        },
      ];
    }),
  }));
}

/** A line for each area, with what the region works with. */
function byArea(figures: readonly ProfileFigure[], named: Named): LineSeries[] {
  return figures.map((figure) => ({
    id: figure.id,
    name: named.area(figure),
    points: pointsInTime(figure).map((point) => {
      const value = workingValue(point);
      return {
        at: periodPlace(point.period),
        label: named.period(point.period),
        value: value?.number,
        forecast: value?.forecast !== undefined,
      };
    }),
  }));
}

function latestShared(figures: readonly ProfileFigure[]): Period | undefined {
  const periods = figures.flatMap(({ points }) =>
    points.flatMap((point) => (workingValue(point) ? [point.period] : [])),
  );
  const counts = Map.groupBy(periods, periodKey);
  const most = Math.max(0, ...[...counts.values()].map((group) => group.length));
  return [...counts.values()]
    .filter((group) => group.length === most)
    .flatMap(([period]) => (period ? [period] : []))
    .toSorted((a, b) => periodPlace(b) - periodPlace(a))[0];
}

/** @returns how figures of the same thing are drawn: lines where there are several periods, bars where there is one, nothing for a single value */
export function chartOf(figures: readonly ProfileFigure[], named: Named): FigureChart {
  const [only] = figures;
  const periods = new Set(
    figures.flatMap(({ points }) => points.map(({ period }) => periodKey(period))),
  );
  if (!only || periods.size === 0) return { kind: 'none' };
  if (figures.length === 1 && periods.size > 1)
    return { kind: 'lines', series: bySource(only, named) };
  if (figures.length > 1 && figures.length <= MOST_LINES && periods.size > 1)
    return { kind: 'lines', series: byArea(figures, named) };
  if (figures.length > 1) {
    const period = latestShared(figures);
    if (!period) return { kind: 'none' };
    const bars = figures.map((figure) => {
      const point = figure.points.find((each) => periodKey(each.period) === periodKey(period));
      const value = point && workingValue(point);
      return {
        id: figure.id,
        name: named.area(figure),
        value: value?.number,
        forecast: value?.forecast !== undefined,
      };
    });
    return { kind: 'bars', bars, period: named.period(period) };
  }
  const [point] = only.points;
  if (!point || point.values.length < 2) return { kind: 'none' };
  const bars = point.values.map(({ number, source, forecast }, at) => ({
    id: String(at),
    name: source.name.trim() === '' ? named.noSource : source.name,
    value: number ?? undefined,
    forecast: forecast !== undefined,
    own: point.preferred ? point.preferred.index === at : undefined,
  }));
  return { kind: 'bars', bars, period: named.period(point.period) };
}
