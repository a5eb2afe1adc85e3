import type { AccordRecords } from '@iza/api/accord';
import { useMemo } from 'react';
import { ClauseLink } from '@iza/ui/accord';
import type { Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { RecordPage, RecordTable } from './record-list.tsx';
import { accordTexts } from './texts.ts';

type Row = AccordRecords['conflicts'][number];

function sideColumns(heads: readonly [string, string], printed: readonly [string, string]) {
  return ([0, 1] as const).flatMap((side): Column<Row>[] => [
    {
      id: `plaats${side + 1}`,
      head: heads[side],
      width: 'narrow',
      value: ({ sides }) => sides[side].clause,
      cell: ({ sides }) => <ClauseLink clause={sides[side].clause} />,
    },
    {
      id: `datum${side + 1}`,
      head: printed[side],
      value: ({ sides }) => sides[side].printed,
    },
  ]);
}

/** Two dates for the same thing: both kept, neither chosen. */
export function ConflictsPage() {
  const texts = useTexts(accordTexts);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'onderwerp',
        head: texts.heads.subject,
        names: true,
        width: 'wide',
        value: ({ subject }) => subject,
      },
      {
        id: 'soort',
        head: texts.heads.conflict,
        value: ({ kind }) => texts.conflictKinds[kind],
        filter: 'choice',
      },
      ...sideColumns(
        [texts.heads.firstPlace, texts.heads.otherPlace],
        [texts.heads.firstDate, texts.heads.otherDate],
      ),
      { id: 'noot', head: texts.heads.note, width: 'wide', value: ({ note }) => note },
    ],
    [texts],
  );
  return (
    <RecordPage title={texts.pages.conflicts} lead={texts.leads.conflicts}>
      <RecordTable
        list='conflicts'
        caption={texts.pages.conflicts}
        captionHidden
        columns={columns}
        rowKey={({ commitment, action, other }) => `${commitment} ${action ?? other ?? ''}`}
        words={({ subject, sides, note }) => [
          subject,
          note ?? '',
          ...sides.flatMap(({ clause, printed }) => [clause, printed]),
        ]}
      />
    </RecordPage>
  );
}
