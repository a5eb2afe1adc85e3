import type { AccordRecords } from '@iza/api/accord';
import type { ReactNode } from 'react';
import { TextField } from '@iza/ui/forms';
import { Loaded } from '@iza/ui/app';
import { Button, EmptyState } from '@iza/ui/parts';
import { DataTable, useTableAddress } from '@iza/ui/tables';
import type { Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { findsIn } from '../../find.ts';
import { FilterBar } from '../plan/filter-bar.tsx';
import { AccordPage } from './accord-page.tsx';
import { accordTexts } from './texts.ts';
import { useOverview, useRecords, useTyped, type RecordList } from './use-accord.ts';

type RowOf<List extends RecordList> = AccordRecords[List][number];

export type RecordListProps<List extends RecordList> = {
  list: List;
  caption: string;
  columns: readonly Column<RowOf<List>>[];
  rowKey: (row: RowOf<List>) => string;
  /** What of a row is looked through. */
  words: (row: RowOf<List>) => readonly string[];
  /** Where a page has more than one table. */
  prefix?: string | undefined;
  captionHidden?: boolean | undefined;
};

/** One list of the agreement as a table: narrowed by what was typed, sorted and filtered by column, all of it in the address. */
export function RecordTable<List extends RecordList>(props: RecordListProps<List>) {
  const { list, caption, columns, rowKey, words, prefix, captionHidden } = props;
  const texts = useTexts(accordTexts);
  const query = useRecords();
  const overview = useOverview();
  const table = useTableAddress(prefix);
  const [typed, setTyped] = useTyped();
  const edition = overview.data?.edition.name;
  return (
    <Loaded query={query}>
      {(records) => (
        <DataTable<RowOf<List>>
          caption={caption}
          captionHidden={captionHidden}
          columns={columns}
          rows={(records[list] as readonly RowOf<List>[]).filter((row) =>
            findsIn(typed, words(row)),
          )}
          rowKey={rowKey}
          source={edition === undefined ? [] : [texts.edition(edition)]}
          {...table}
          empty={
            <EmptyState
              title={texts.noneFit}
              action={<Button onClick={() => setTyped('')}>{texts.clear}</Button>}
            >
              {texts.noneFitHint}
            </EmptyState>
          }
        />
      )}
    </Loaded>
  );
}

/** A page with the field that narrows its lists. */
export function RecordPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}) {
  const texts = useTexts(accordTexts);
  const overview = useOverview();
  const [typed, setTyped] = useTyped();
  return (
    <AccordPage title={title} lead={lead} edition={overview.data?.edition}>
      <FilterBar
        label={texts.filter}
        active={typed === '' ? [] : [typed]}
        onClear={() => setTyped('')}
      >
        <TextField label={texts.narrow} type='search' value={typed} onChange={setTyped} />
      </FilterBar>
      {children}
    </AccordPage>
  );
}
