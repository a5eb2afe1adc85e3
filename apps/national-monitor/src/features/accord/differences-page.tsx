import type { AccordRecords } from '@iza/api/accord';
import { useMemo } from 'react';
import { ClauseLink } from '@iza/ui/accord';
import type { Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { RecordPage, RecordTable } from './record-list.tsx';
import { accordTexts } from './texts.ts';
import { useOverview } from './use-accord.ts';

type Difference = AccordRecords['differences'][number];
type Misprint = AccordRecords['misprints'][number];

function Readings({
  readings,
  nameOf,
}: Pick<Difference, 'readings'> & { nameOf: (code: string) => string }) {
  return (
    <ul className='accord-readings'>
      {readings.map(({ document, printed, lines }) => (
        <li key={`${document} ${lines[0]}`}>
          <span className='iza-quiet iza-small'>{nameOf(document)}:</span> “{printed}”
        </li>
      ))}
    </ul>
  );
}

/** What the documents say differently, and where one of them is misprinted. */
export function DifferencesPage() {
  const texts = useTexts(accordTexts);
  const documents = useOverview().data?.documents;
  const nameOf = useMemo(() => {
    const names = new Map(documents?.map(({ code, name }) => [code, name]));
    return (code: string) => names.get(code) ?? code;
  }, [documents]);
  const differences = useMemo<readonly Column<Difference>[]>(
    () => [
      { id: 'onderwerp', head: texts.heads.subject, names: true, value: ({ subject }) => subject },
      {
        id: 'soort',
        head: texts.heads.kind,
        value: ({ kind }) => texts.differenceKinds[kind],
        filter: 'choice',
      },
      {
        id: 'lezingen',
        head: texts.heads.readings,
        width: 'wide',
        value: ({ readings }) =>
          readings.map(({ document, printed }) => `${nameOf(document)}: ${printed}`).join('; '),
        cell: ({ readings }) => <Readings readings={readings} nameOf={nameOf} />,
      },
      { id: 'noot', head: texts.heads.note, value: ({ note }) => note },
    ],
    [texts, nameOf],
  );
  const misprints = useMemo<readonly Column<Misprint>[]>(
    () => [
      { id: 'gedrukt', head: texts.heads.printed, names: true, value: ({ printed }) => printed },
      {
        id: 'vindplaats',
        head: texts.heads.clause,
        width: 'narrow',
        value: ({ clause }) => clause ?? undefined,
        cell: ({ clause }) => clause && <ClauseLink clause={clause} />,
      },
      {
        id: 'soort',
        head: texts.heads.kind,
        value: ({ kind }) => texts.misprintKinds[kind],
        filter: 'choice',
      },
      { id: 'bedoeld', head: texts.heads.likely, value: ({ likely }) => likely ?? texts.unclear },
      { id: 'document', head: texts.heads.document, value: ({ document }) => nameOf(document) },
      { id: 'regel', head: texts.heads.line, kind: 'number', value: ({ lines }) => lines[0] },
      { id: 'noot', head: texts.heads.note, value: ({ note }) => note },
    ],
    [texts, nameOf],
  );
  return (
    <RecordPage title={texts.pages.differences} lead={texts.leads.differences}>
      <RecordTable
        list='differences'
        caption={texts.differencesCaption}
        columns={differences}
        rowKey={({ id }) => id}
        words={({ subject, note, readings }) => [
          subject,
          note ?? '',
          ...readings.map(({ printed }) => printed),
        ]}
      />
      <RecordTable
        list='misprints'
        prefix='m.'
        caption={texts.misprintsCaption}
        columns={misprints}
        rowKey={({ id }) => id}
        words={({ printed, likely, note }) => [printed, likely ?? '', note ?? '']}
      />
    </RecordPage>
  );
}
