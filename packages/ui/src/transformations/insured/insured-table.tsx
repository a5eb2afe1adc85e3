import type { InsuredView } from '@iza/api/transformation';
import { useMemo } from 'react';
import { DataTable, useTableAddress, type Column } from '../../tables/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { insuredTexts } from './texts.ts';

type Row = {
  readonly key: string;
  readonly municipality: string;
  readonly insurer: string;
  readonly insured: number;
  /** From 1 on, by the numbers in the municipality. */
  readonly place: number;
};

/** Figures by name, each with its place in its municipality: the most first. Equal numbers share their place. */
function rowsOf({ figures, municipalities, insurers }: InsuredView): Row[] {
  const places = new Map(municipalities.map(({ code, name }) => [code, name]));
  const names = new Map(insurers.map(({ party, name }) => [party, name]));
  const byPlace = Map.groupBy(figures, ({ municipality }) => municipality);
  return [...byPlace]
    .flatMap(([code, own]) =>
      own.map(({ party, insured }) => ({
        key: `${code} ${party}`,
        municipality: places.get(code) ?? code,
        insurer: names.get(party) ?? party,
        insured,
        place: 1 + own.filter((other) => other.insured > insured).length,
      })),
    )
    .toSorted((a, b) => a.municipality.localeCompare(b.municipality, 'nl') || a.place - b.place);
}

/** The numbers that stand on the reference date that is shown, by municipality and insurer. */
export function InsuredTable({ view }: { view: InsuredView }) {
  const texts = useTexts(insuredTexts);
  const format = useFormat();
  const table = useTableAddress();
  const rows = useMemo(() => rowsOf(view), [view]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'gemeente',
        head: texts.municipality,
        names: true,
        filter: 'text',
        value: ({ municipality }) => municipality,
      },
      {
        id: 'verzekeraar',
        head: texts.insurer,
        filter: 'choice',
        value: ({ insurer }) => insurer,
      },
      {
        id: 'verzekerden',
        head: texts.insured,
        kind: 'number',
        total: 'sum',
        value: ({ insured }) => insured,
      },
      { id: 'plaats', head: texts.place, kind: 'number', value: ({ place }) => place },
    ],
    [texts],
  );
  return (
    <DataTable
      {...table}
      caption={texts.caption(view.on === null ? '' : format.date(view.on))}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      source={view.supplies.flatMap(({ on, source, withdrawn }) =>
        on === view.on && withdrawn === null ? [source] : [],
      )}
    />
  );
}
