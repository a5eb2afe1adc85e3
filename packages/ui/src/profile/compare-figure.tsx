import type { ElsewhereView } from '@iza/api/profile';
import { pointsInTime, workingValue, type ProfileFigure } from '@iza/domain/profile';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../app/loaded.tsx';
import { BarChart } from '../charts/index.ts';
import { DataTable, type Column } from '../tables/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { useProfileDesk } from './profile-desk.ts';
import { profileTexts } from './texts.ts';
import { useProfileWords } from './use-profile-words.ts';

type Line = {
  readonly id: string;
  readonly region: string;
  readonly period: string | undefined;
  readonly value: number | undefined;
  readonly source: string | undefined;
  readonly forecast: boolean;
  readonly own: boolean;
};

function useLine() {
  const words = useProfileWords();
  return (id: string, region: string, figure: ProfileFigure, own: boolean): Line => {
    const point = pointsInTime(figure).findLast((each) => workingValue(each) !== undefined);
    const value = point && workingValue(point);
    return {
      id,
      region,
      own,
      period: point && words.period(point.period),
      value: value?.number,
      source: value?.source.name,
      forecast: value?.forecast !== undefined,
    };
  };
}

function Comparable({ name, unit, lines }: { name: string; unit: string; lines: readonly Line[] }) {
  const texts = useTexts(profileTexts);
  const columns: readonly Column<Line>[] = [
    { id: 'regio', head: texts.area, names: true, value: ({ region }) => region },
    { id: 'periode', head: texts.period, value: ({ period }) => period },
    { id: 'waarde', head: `${texts.value} (${unit})`, kind: 'number', value: ({ value }) => value },
    {
      id: 'soort',
      head: texts.kind,
      value: ({ forecast }) => (forecast ? texts.forecast : texts.observed),
    },
    { id: 'bron', head: texts.source, value: ({ source }) => source },
  ];
  const title = texts.compareTitle(name);
  const bars = lines.map(({ id, region, period, value, forecast, own }) => ({
    id,
    name: period === undefined ? region : `${region} (${period})`,
    value,
    forecast,
    own,
  }));
  return (
    <>
      <p className='iza-prose'>{texts.comparable}</p>
      <BarChart
        title={title}
        description={texts.chartWords(title, lines.map(({ region }) => region).join(', '))}
        anchor='vergelijking'
        unit={unit}
        bars={bars}
      />
      <DataTable
        caption={title}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        small='scroll'
      />
    </>
  );
}

function Elsewhere({ figure, found }: { figure: ProfileFigure; found: readonly ElsewhereView[] }) {
  const texts = useTexts(profileTexts);
  const format = useFormat();
  const line = useLine();
  const { view } = useProfileDesk();
  const comparable = found.filter(({ faults }) => faults.length === 0);
  const others = found.filter(({ faults }) => faults.length > 0);
  const own = line('own', `${view.region.name} (${texts.ownRegion})`, figure, true);
  const lines = [
    own,
    ...comparable.map((each) =>
      line(`${each.region} ${each.figure.id}`, each.regionName, each.figure, false),
    ),
  ].toSorted((a, b) => format.compare(a.region, b.region));
  if (found.length === 0) return <p className='iza-prose'>{texts.compareNone}</p>;
  return (
    <>
      {comparable.length > 0 && <Comparable name={figure.name} unit={figure.unit} lines={lines} />}
      {others.length > 0 && (
        <>
          <h4>{texts.compareNotTitle}</h4>
          <ul>
            {others.map(({ region, regionName, figure: other, faults }) => (
              <li key={`${region} ${other.id}`}>
                {`${regionName}, ${other.name || texts.unnamedFigure}: ${format.list(faults.map((fault) => texts.faults[fault]))}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A figure beside those of other regions, only where definition, unit and kind of area are the same; the others say why not. */
export function CompareFigure({ figure }: { figure: ProfileFigure }) {
  const trpc = useTRPC();
  const texts = useTexts(profileTexts);
  const { opened } = useProfileDesk();
  const query = useQuery(
    trpc.profile.compare.queryOptions({ version: opened.version, figure: figure.id }),
  );
  return (
    <section
      id='vergelijking'
      className='iza-profile__form'
      aria-label={texts.compareTitle(figure.name)}
    >
      <h4>{texts.compareTitle(figure.name)}</h4>
      <Loaded query={query}>{(found) => <Elsewhere figure={figure} found={found} />}</Loaded>
    </section>
  );
}
