import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Button, EmptyState, Link } from '@iza/ui/parts';
import { DataTable, useTableAddress } from '@iza/ui/tables';
import type { Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { usePlanColumns } from '../plan/plan-columns.tsx';
import type { MapKind } from './region-address.ts';
import type { NationalRegion, RegionRow } from './region-rows.ts';
import { Unverified } from './unverified.tsx';
import { regionTexts } from './texts.ts';

const planOf = ({ plan }: RegionRow) => plan;

/** A name that may be broken after a slash, where it is too long for its column. */
function breakable(name: string): ReactNode[] {
  return name
    .split('/')
    .flatMap((part, at) => (at === 0 ? [part] : ['/', <wbr key={part} />, part]));
}

function RegionName({ region }: { region: NationalRegion }) {
  const texts = useTexts(regionTexts);
  return (
    <span className='monitor-due'>
      <Link href={`/regios/${region.region}`}>{breakable(region.name)}</Link>
      {region.certainty === 'unverified' && (
        <Unverified hint={texts.bordersUnverifiedHint}>{texts.bordersUnverified}</Unverified>
      )}
    </span>
  );
}

function useColumns(): readonly Column<RegionRow>[] {
  const texts = useTexts(regionTexts);
  const ofPlan = usePlanColumns(planOf);
  return useMemo(
    () => [
      {
        id: 'regio',
        head: texts.region,
        names: true,
        value: ({ region }) => region.name,
        cell: ({ region }) => <RegionName region={region} />,
      },
      ...ofPlan,
    ],
    [texts, ofPlan],
  );
}

export type RegionsTableProps = {
  kind: MapKind;
  rows: readonly RegionRow[];
  onClear: () => void;
};

/** The same as the map, and more: one row for each plan of a region, and one for each region without. */
export function RegionsTable({ kind, rows, onClear }: RegionsTableProps) {
  const texts = useTexts(regionTexts);
  const table = useTableAddress();
  const columns = useColumns();
  return (
    <DataTable
      caption={texts.caption(texts.kinds[kind])}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      {...table}
      empty={
        <EmptyState
          title={texts.noneFitTitle}
          action={<Button onClick={onClear}>{texts.clear}</Button>}
        >
          {texts.noneFit}
        </EmptyState>
      }
    />
  );
}
