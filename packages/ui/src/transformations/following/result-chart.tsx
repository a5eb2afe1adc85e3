import type { FollowedView } from '@iza/api/transformation';
import { lazy, Suspense } from 'react';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { reportOver, type FollowedResult } from './followed.ts';
import { followingTexts } from './texts.ts';

const LineChart = lazy(async () => ({
  default: (await import('../../charts/index.ts')).LineChart,
}));

function ResultChart({
  result,
  quarters,
}: Pick<FollowedView, 'quarters'> & { result: FollowedResult }) {
  const texts = useTexts(followingTexts);
  const format = useFormat();
  const unit = result.reports.findLast(({ measured }) => measured)?.measured?.value.unit;
  const points = quarters.map((quarter, at) => {
    const value = reportOver(result, quarter)?.measured?.value;
    return {
      at,
      label: format.quarter(quarter),
      value: value?.unit === unit ? value?.number : undefined,
    };
  });
  if (unit === undefined || points.filter(({ value }) => value !== undefined).length < 2)
    return null;
  return (
    <Suspense fallback={null}>
      <LineChart
        title={result.what}
        description={texts.chart}
        anchor={`resultaat-${result.id}`}
        unit={unit}
        series={[{ id: result.id, name: result.what, points }]}
      />
    </Suspense>
  );
}

/** A line over time for each result that was measured at least twice in one unit. */
export function ResultCharts({ followed }: { followed: FollowedView }) {
  return followed.results.map((result) => (
    <ResultChart key={result.id} result={result} quarters={followed.quarters} />
  ));
}
