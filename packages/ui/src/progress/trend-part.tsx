import type { ProgressLineView, ProgressRoundView } from '@iza/api/progress';
import type { ObservedInRound } from '@iza/domain/progress';
import { lazy, Suspense } from 'react';
import { DataTable } from '../tables/index.ts';
import type { Column } from '../tables/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { TargetFacts, useTargetName } from './observation-fields.tsx';
import { progressTexts } from './texts.ts';

const LineChart = lazy(async () => ({ default: (await import('../charts/index.ts')).LineChart }));

type Observed = {
  readonly key: string;
  readonly line: ProgressLineView;
  readonly target: ProgressLineView['targets'][number];
  readonly seen: ObservedInRound;
};

const DAY_MS = 86_400_000;

/** A line over time for a target that was measured at least twice in one unit. */
function TargetChart({ target }: Pick<Observed, 'target'>) {
  const texts = useTexts(progressTexts);
  const nameOf = useTargetName();
  const format = useFormat();
  const unit = target.observed.at(-1)?.value.unit ?? '';
  const points = target.observed
    .filter(({ value }) => value.unit === unit)
    .map(({ on, value }) => ({
      at: Date.parse(on) / DAY_MS,
      label: format.shortDate(on),
      value: value.number,
    }));
  if (points.length < 2) return null;
  const name = nameOf(target);
  return (
    <div className='iza-stack iza-stack--tight'>
      <Suspense fallback={null}>
        <LineChart
          title={name}
          description={texts.trend}
          anchor={`doel-${target.id}`}
          unit={unit}
          series={[{ id: target.id, name, points }]}
        />
      </Suspense>
      <TargetFacts target={target} />
    </div>
  );
}

/** What was measured of the targets over the rounds; a round without a value leaves none, and no zero. */
export function TrendPart({ round }: { round: ProgressRoundView }) {
  const texts = useTexts(progressTexts);
  const nameOf = useTargetName();
  const targets = round.lines.flatMap((line) => line.targets.map((target) => ({ line, target })));
  if (targets.length === 0) return null;
  const rows = targets.flatMap(({ line, target }): Observed[] =>
    target.observed.map((seen) => ({ key: `${target.id} ${seen.on}`, line, target, seen })),
  );
  const { columns: heads } = texts;
  const columns: Column<Observed>[] = [
    { id: 'target', head: heads.target, value: ({ target }) => nameOf(target), names: true },
    { id: 'agreement', head: heads.agreement, value: ({ line }) => line.title },
    { id: 'round', head: heads.round, value: ({ seen }) => texts.round(seen.round) },
    { id: 'day', head: heads.day, kind: 'date', value: ({ seen }) => seen.on },
    { id: 'value', head: heads.value, kind: 'number', value: ({ seen }) => seen.value.number },
    { id: 'unit', head: heads.unit, value: ({ seen }) => seen.value.unit, width: 'narrow' },
    { id: 'source', head: heads.source, value: ({ seen }) => seen.source || undefined },
  ];
  return (
    <section className='iza-stack' aria-labelledby='waarnemingen'>
      <h3 id='waarnemingen'>{texts.trend}</h3>
      {rows.length === 0 ? (
        <p className='iza-quiet'>{texts.noTrend}</p>
      ) : (
        <DataTable
          caption={texts.trend}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
        />
      )}
      {targets.map(({ target }) => (
        <TargetChart key={target.id} target={target} />
      ))}
    </section>
  );
}
