import { quarterOf, type IsoDate, type Quarter } from '@iza/domain/values';
import { useMemo } from 'react';
import { StandingShape } from '@iza/ui/action';
import { Link, Shape } from '@iza/ui/parts';
import type { RowGroups } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import type { AgendaLine } from './agenda-line.ts';
import { agendaTexts } from './texts.ts';
import { lanesOf, quartersOf, type TimelineLane } from './timeline.ts';

/** Up to this many actions each have their own mark in a quarter; above it a number says more. */
const MARKS = 8;

export type TimelineViewProps = {
  rows: readonly AgendaLine[];
  groups: RowGroups<AgendaLine>;
  today: IsoDate;
  /** The address of the list with what stands in one place of the timeline. */
  addressOf: (group: string, quarter: string) => string;
};

function Marks({ rows }: { rows: readonly AgendaLine[] }) {
  if (rows.length > MARKS) return null;
  return (
    <span className='action-timeline__marks' aria-hidden='true'>
      {rows.map(({ id, standing }) => (
        <StandingShape key={id} standing={standing} />
      ))}
    </span>
  );
}

type PlaceProps = {
  rows: readonly AgendaLine[];
  moved: readonly AgendaLine[];
  href: string;
  where: string;
};

/** One place on the timeline: what is due there, and what once was. */
function Place({ rows, moved, href, where }: PlaceProps) {
  const texts = useTexts(agendaTexts);
  const titles = [...rows, ...moved].slice(0, MARKS).map(({ title }) => title);
  return (
    <>
      {rows.length > 0 && (
        <Link plain href={href} className='action-timeline__due' title={titles.join('\n')}>
          <span>
            {rows.length}
            <span className='iza-hidden'> {texts.timeline.dueIn(where)}</span>
          </span>
          <Marks rows={rows} />
        </Link>
      )}
      {moved.length > 0 && (
        <span
          className='action-timeline__moved iza-small'
          title={texts.timeline.moved(moved.length)}
        >
          <Shape name='dash' />
          <span aria-hidden='true'>{moved.length}</span>
          <span className='iza-hidden'>{texts.timeline.moved(moved.length)}</span>
        </span>
      )}
    </>
  );
}

const NOBODY: readonly AgendaLine[] = [];

function Lane(props: {
  lane: TimelineLane;
  quarters: readonly Quarter[];
  now: Quarter;
  addressOf: TimelineViewProps['addressOf'];
}) {
  const { lane, quarters, now, addressOf } = props;
  const texts = useTexts(agendaTexts);
  const format = useFormat();
  return (
    <tr>
      <th scope='row'>
        {lane.label} <span className='iza-quiet iza-small'>{lane.count}</span>
      </th>
      {quarters.map((quarter) => (
        <td key={quarter} className={quarter === now ? 'action-timeline__now' : undefined}>
          <Place
            rows={lane.due.get(quarter) ?? NOBODY}
            moved={lane.movedAway.get(quarter) ?? NOBODY}
            href={addressOf(lane.group, quarter)}
            where={`${lane.label}, ${format.quarter(quarter)}`}
          />
        </td>
      ))}
      <td>
        <Place
          rows={lane.undated}
          moved={NOBODY}
          href={addressOf(lane.group, 'geen')}
          where={`${lane.label}, ${texts.timeline.undated}`}
        />
      </td>
    </tr>
  );
}

/** The actions by quarter, a lane per group: a table to see through and to read out, each place leading to its own list. */
export function TimelineView({ rows, groups, today, addressOf }: TimelineViewProps) {
  const texts = useTexts(agendaTexts);
  const format = useFormat();
  const now = quarterOf(today);
  const quarters = useMemo(() => quartersOf(rows, today), [rows, today]);
  const lanes = useMemo(() => lanesOf(rows, groups), [rows, groups]);
  const years = [...Map.groupBy(quarters, (quarter) => quarter.slice(0, 4))];
  return (
    <div
      className='iza-table__region iza-table__region--scrolls action-timeline'
      tabIndex={0}
      role='region'
      aria-label={texts.timeline.caption}
    >
      <table>
        <caption className='iza-hidden'>{texts.timeline.caption}</caption>
        <thead>
          <tr>
            <td />
            {years.map(([year, of]) => (
              <th key={year} scope='colgroup' colSpan={of.length}>
                {year}
              </th>
            ))}
            <td />
          </tr>
          <tr>
            <td />
            {quarters.map((quarter) => (
              <th
                key={quarter}
                scope='col'
                className={quarter === now ? 'action-timeline__now' : undefined}
              >
                <abbr title={format.quarter(quarter)}>{quarter.slice(5)}</abbr>
                {quarter === now && <span className='iza-small'> {texts.timeline.now}</span>}
              </th>
            ))}
            <th scope='col'>{texts.timeline.undated}</th>
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <Lane
              key={lane.group}
              lane={lane}
              quarters={quarters}
              now={now}
              addressOf={addressOf}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
