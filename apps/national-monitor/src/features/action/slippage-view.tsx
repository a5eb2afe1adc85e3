import { useMemo } from 'react';
import { actionVocabulary } from '@iza/ui/action';
import { Link } from '@iza/ui/parts';
import { DataTable, type Column } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import { NONE } from './agenda-filter.ts';
import type { AgendaLine } from './agenda-line.ts';
import { SHOWN_COURSES, slippageRows, type SlippageRow } from './slippage-table.ts';
import { agendaTexts } from './texts.ts';

export type SlippageViewProps = {
  lines: readonly AgendaLine[];
  by: 'thema' | 'partij';
  /** The address of the list with what stands in one place; without a course all that runs. */
  addressOf: (group: string, course: string | undefined) => string;
};

function useGroupName(by: SlippageViewProps['by']): (row: SlippageRow) => string {
  const texts = useTexts(agendaTexts);
  const words = useTexts(actionVocabulary);
  return ({ group, name }) => {
    if (by === 'partij') return name;
    if (group === NONE) return texts.none.thema;
    return words.theme(group, words.themes[group as keyof typeof words.themes]);
  };
}

/** How themes or parties keep to time, for who follows up: each number leads to its list. The order says nothing about who does well. */
export function SlippageView({ lines, by, addressOf }: SlippageViewProps) {
  const texts = useTexts(agendaTexts);
  const words = useTexts(actionVocabulary);
  const format = useFormat();
  const nameOf = useGroupName(by);
  const rows = useMemo(() => slippageRows(lines, by, format.compare), [lines, by, format]);
  const columns: readonly Column<SlippageRow>[] = [
    {
      id: 'groep',
      head: texts.slippage.group[by],
      names: true,
      sortable: false,
      value: nameOf,
      cell: (row) => <Link href={addressOf(row.group, undefined)}>{nameOf(row)}</Link>,
    },
    {
      id: 'lopend',
      head: texts.slippage.total,
      kind: 'number',
      sortable: false,
      value: ({ running }) => running,
    },
    ...SHOWN_COURSES.map(
      (course): Column<SlippageRow> => ({
        id: course,
        head: words.courses[course],
        kind: 'number',
        sortable: false,
        value: ({ counts }) => counts[course],
        cell: (row) =>
          row.counts[course] === 0 ? (
            <span className='iza-quiet'>0</span>
          ) : (
            <Link
              href={addressOf(row.group, course)}
              aria-label={`${row.counts[course]}, ${texts.slippage.lane(nameOf(row), words.courses[course])}`}
            >
              {row.counts[course]}
            </Link>
          ),
      }),
    ),
  ];
  return (
    <div className='iza-stack'>
      <p className='iza-prose'>{texts.slippage.lead}</p>
      <DataTable
        caption={texts.slippage.caption[by]}
        columns={columns}
        rows={rows}
        rowKey={({ group }) => group}
      />
    </div>
  );
}
