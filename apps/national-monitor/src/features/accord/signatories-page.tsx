import type { AccordRecords } from '@iza/api/accord';
import { useMemo } from 'react';
import type { Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { RecordPage, RecordTable } from './record-list.tsx';
import { accordTexts } from './texts.ts';

type Row = AccordRecords['signatories'][number];

/** Who signed, when, and who openly did not. */
export function SignatoriesPage() {
  const texts = useTexts(accordTexts);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'partij', head: texts.heads.party, names: true, value: ({ name }) => name },
      { id: 'rol', head: texts.heads.role, value: ({ role }) => role ?? undefined },
      {
        id: 'ondertekend',
        head: texts.heads.signed,
        value: ({ signed }) => (signed ? texts.signed : texts.notSigned),
        filter: 'choice',
      },
      {
        id: 'datum',
        head: texts.heads.signedOn,
        kind: 'date',
        value: ({ signedOn }) => signedOn ?? undefined,
      },
      {
        id: 'voorbehoud',
        head: texts.heads.reservation,
        value: ({ reservation }) => reservation ?? undefined,
      },
    ],
    [texts],
  );
  return (
    <RecordPage title={texts.pages.signatories} lead={texts.leads.signatories}>
      <RecordTable
        list='signatories'
        caption={texts.pages.signatories}
        captionHidden
        columns={columns}
        rowKey={({ party }) => party}
        words={({ name, role }) => [name, role ?? '']}
      />
    </RecordPage>
  );
}
