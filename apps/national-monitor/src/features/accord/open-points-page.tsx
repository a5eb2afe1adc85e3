import type { AccordRecords } from '@iza/api/accord';
import { useMemo } from 'react';
import { ClauseLink } from '@iza/ui/accord';
import type { Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { RecordPage, RecordTable } from './record-list.tsx';
import { accordTexts } from './texts.ts';

type Row = AccordRecords['openPoints'][number];

/** What the draft leaves open; shown as it is, never filled in. */
export function OpenPointsPage() {
  const texts = useTexts(accordTexts);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'vindplaats',
        head: texts.heads.clause,
        width: 'narrow',
        value: ({ clause }) => clause,
        cell: ({ clause }) => <ClauseLink clause={clause} />,
      },
      {
        id: 'open',
        head: texts.heads.missing,
        names: true,
        width: 'wide',
        value: ({ missing }) => missing,
      },
      {
        id: 'soort',
        head: texts.heads.marker,
        value: ({ marker }) => texts.markers[marker],
        filter: 'choice',
      },
      { id: 'gedrukt', head: texts.heads.printed, value: ({ printed }) => printed ?? undefined },
      {
        id: 'regel',
        head: texts.heads.line,
        kind: 'number',
        value: ({ lines }) => lines[0],
      },
    ],
    [texts],
  );
  return (
    <RecordPage title={texts.pages.openPoints} lead={texts.leads.openPoints}>
      <RecordTable
        list='openPoints'
        caption={texts.pages.openPoints}
        captionHidden
        columns={columns}
        rowKey={({ id }) => id}
        words={({ missing, clause, printed }) => [missing, clause, printed ?? '']}
      />
    </RecordPage>
  );
}
