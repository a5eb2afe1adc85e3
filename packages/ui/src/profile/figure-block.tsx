import type { SavedProfileUnit } from '@iza/api/profile';
import {
  figureGaps,
  pointsInTime,
  sourcesDiffer,
  type FigureValue,
  type ProfileFigure,
} from '@iza/domain/profile';
import { lazy, Suspense } from 'react';
import { BarChart, LineChart } from '../charts/index.ts';
import { Button, Skeleton, Status } from '../parts/index.ts';
import { planVocabulary } from '@iza/documents/words';
import { useAddressSetting } from '../shell/index.ts';
import { DataTable, useTableAddress, type Column } from '../tables/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { CiteButton } from './cite-button.tsx';
import { FigureForm } from './figure-form.tsx';
import { chartOf } from './model/chart-of.ts';
import { useProfileDesk } from './profile-desk.ts';
import { profileTexts } from './texts.ts';
import { useProfileWords } from './use-profile-words.ts';

const CompareFigure = lazy(async () => ({
  default: (await import('./compare-figure.tsx')).CompareFigure,
}));

export type FigureUnit = SavedProfileUnit & {
  readonly unit: 'figure';
  readonly content: ProfileFigure;
};

type ValueRow = {
  readonly id: string;
  readonly area: string;
  readonly period: string;
  readonly value: FigureValue;
  readonly chosen: boolean;
};

function useRows(figures: readonly ProfileFigure[]): readonly ValueRow[] {
  const words = useProfileWords();
  return figures.flatMap((figure) =>
    pointsInTime(figure).flatMap(({ period, values, preferred }) =>
      values.map((value, at) => ({
        id: `${figure.id} ${words.period(period)} ${at}`,
        area: words.area(figure.area),
        period: words.period(period),
        value,
        chosen: preferred?.index === at,
      })),
    ),
  );
}

function useColumns(unit: string): readonly Column<ValueRow>[] {
  const texts = useTexts(profileTexts);
  const format = useFormat();
  const { certainties } = useTexts(planVocabulary);
  return [
    { id: 'gebied', head: texts.area, names: true, value: ({ area }) => area },
    { id: 'periode', head: texts.period, value: ({ period }) => period },
    {
      id: 'waarde',
      head: unit.trim() === '' ? texts.value : `${texts.value} (${unit})`,
      kind: 'number',
      value: ({ value }) => value.number ?? undefined,
      cell: ({ value }) =>
        value.number === null ? (
          <em className='iza-quiet'>{texts.unknown}</em>
        ) : (
          format.number(value.number)
        ),
    },
    {
      id: 'soort',
      head: texts.kind,
      value: ({ value }) => (value.forecast ? texts.forecast : texts.observed),
    },
    {
      id: 'bron',
      head: texts.source,
      value: ({ value: { source } }) => [source.name, source.place].filter(Boolean).join(', '),
      cell: ({ value: { source }, chosen }) => (
        <>
          {source.name.trim() === '' ? (
            <em className='iza-quiet'>{texts.sourceMissing}</em>
          ) : (
            [source.name, source.place].filter(Boolean).join(', ')
          )}
          {chosen && (
            <>
              {' '}
              <Status tone='info' shape='check'>
                {texts.worksWith}
              </Status>
            </>
          )}
        </>
      ),
    },
    { id: 'zekerheid', head: texts.certainty, value: ({ value }) => certainties[value.certainty] },
    { id: 'leverancier', head: texts.suppliedBy, value: ({ value }) => value.suppliedBy },
  ];
}

/** What has to be said beside the values: that sources differ, which one counts and why, how forecasts were made. */
function Notes({ figures }: { figures: readonly ProfileFigure[] }) {
  const texts = useTexts(profileTexts);
  const words = useProfileWords();
  const lines = figures.flatMap(({ points }) =>
    points.flatMap((point) => {
      const chosen = point.preferred && point.values[point.preferred.index];
      const why = chosen
        ? [
            `${words.period(point.period)}: ${texts.chosenBecause(chosen.source.name, point.preferred?.reason ?? '')}`,
          ]
        : sourcesDiffer(point)
          ? [`${words.period(point.period)}: ${texts.differ}`]
          : [];
      const methods = point.values.flatMap(({ source, forecast }) =>
        forecast && forecast.method.trim() !== ''
          ? [texts.methodOf(source.name, forecast.method)]
          : [],
      );
      return [...why, ...methods];
    }),
  );
  const remarks = figures.flatMap(({ remark }) => remark ?? []);
  const all = [...new Set([...lines, ...remarks])];
  if (all.length === 0) return null;
  return (
    <ul className='iza-small iza-prose'>
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function FigureChart({ figures, name }: { figures: readonly ProfileFigure[]; name: string }) {
  const texts = useTexts(profileTexts);
  const words = useProfileWords();
  const [first] = figures;
  const chart = chartOf(figures, {
    area: (figure) => words.area(figure.area),
    period: words.period,
    noSource: texts.sourceMissing,
  });
  if (!first || chart.kind === 'none') return null;
  const anchor = `cijfer-${first.id}`;
  const { unit, norm } = first;
  if (chart.kind === 'lines') {
    const names = chart.series.map((series) => series.name).join(', ');
    return (
      <LineChart
        title={name}
        description={texts.chartWords(name, names)}
        anchor={anchor}
        unit={unit}
        series={chart.series}
        norm={norm && { value: norm.number, name: norm.name }}
      />
    );
  }
  const title = `${name}, ${chart.period}`;
  const bars = norm
    ? chart.bars.map((bar) => ({ ...bar, mark: { value: norm.number, name: norm.name } }))
    : chart.bars;
  return (
    <BarChart
      title={title}
      description={texts.chartWords(title, chart.bars.map((bar) => bar.name).join(', '))}
      anchor={anchor}
      unit={unit}
      bars={bars}
    />
  );
}

function Gaps({ figures }: { figures: readonly ProfileFigure[] }) {
  const texts = useTexts(profileTexts);
  const gaps = [...new Set(figures.flatMap(figureGaps))];
  if (gaps.length === 0) return null;
  return (
    <ul className='iza-profile__gaps'>
      {gaps.map((gap) => (
        <li key={gap}>
          <Status tone='neutral' shape='open'>
            {texts.gaps[gap]}
          </Status>
        </li>
      ))}
    </ul>
  );
}

/** One figure of one or several areas: what is counted, a chart, and always the table with sources. */
export function FigureBlock({ units }: { units: readonly FigureUnit[] }) {
  const texts = useTexts(profileTexts);
  const words = useProfileWords();
  const { mayEdit, isOpen, setOpen, remove, opened } = useProfileDesk();
  const figures = units.map(({ content }) => content);
  const [first] = figures;
  const rows = useRows(figures);
  const columns = useColumns(first?.unit ?? '');
  const [compared, setCompared] = useAddressSetting('vergelijk');
  const tableAddress = useTableAddress(`t${first?.id.slice(-6)}.`);
  if (!first) return null;
  const name = first.name.trim() === '' ? texts.unnamedFigure : first.name;
  const editing = units.find(({ content }) => isOpen({ unit: 'figure', id: content.id }));
  const label = (figure: ProfileFigure) => (units.length > 1 ? `${words.area(figure.area)}` : '');
  return (
    <article id={`cijfer-${first.id}`} className='iza-profile__block' aria-label={name}>
      <div className='iza-row iza-row--apart'>
        <h3 tabIndex={-1}>{name}</h3>
        <div className='iza-row iza-no-print'>
          {opened.state.stage === 'adopted' && (
            <Button
              small
              pressed={compared === first.id}
              onClick={() => setCompared(compared === first.id ? '' : first.id)}
            >
              {compared === first.id ? texts.stopCompare : texts.compare}
            </Button>
          )}
          <CiteButton figures={figures} />
        </div>
      </div>
      {first.definition.trim() !== '' && <p className='iza-quiet iza-prose'>{first.definition}</p>}
      {mayEdit && <Gaps figures={figures} />}
      {editing && <FigureForm unit={editing} onDone={() => setOpen(null)} />}
      <FigureChart figures={figures} name={name} />
      {rows.length > 0 && (
        <DataTable
          caption={texts.tableOf(name)}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          small='scroll'
          {...tableAddress}
        />
      )}
      <Notes figures={figures} />
      {mayEdit && !editing && (
        <div className='iza-row iza-no-print'>
          {units.map((unit) => (
            <span key={unit.content.id} className='iza-row'>
              <Button small onClick={() => setOpen({ unit: 'figure', id: unit.content.id })}>
                {`${texts.edit}${label(unit.content) && ` (${label(unit.content)})`}`}
              </Button>
              <Button
                small
                purpose='subtle'
                onClick={() =>
                  remove(unit, `${name}${label(unit.content) && ` (${label(unit.content)})`}`)
                }
              >
                {`${texts.remove}${label(unit.content) && ` (${label(unit.content)})`}`}
              </Button>
            </span>
          ))}
        </div>
      )}
      {compared === first.id && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <CompareFigure figure={first} />
        </Suspense>
      )}
    </article>
  );
}
