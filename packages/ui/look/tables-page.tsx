import { EmptyState, Link, Status } from '../src/parts/index.ts';
import { Page } from '../src/shell/index.ts';
import { DataTable, useTableAddress } from '../src/tables/index.ts';
import type { Column } from '../src/tables/index.ts';

type Row = {
  id: string;
  name: string;
  region: string;
  stage: string;
  asked: number | undefined;
  on: string;
};

const regions = ['Zwolle', 'Drenthe', 'Groningen', 'Zuid-Limburg'];
const rowOf = (n: number): Row => ({
  id: String(n),
  name:
    n % 3 === 0
      ? `Transformatieplan digitale zorg thuis voor mensen met hartfalen ${n}`
      : `Zorgcoördinatie ${n}`,
  region: regions[n % 4] ?? '',
  stage: n % 2 === 0 ? 'Concept' : 'Vastgesteld',
  asked: n % 5 === 0 ? undefined : n * 12_500_000,
  on: `2024-0${(n % 9) + 1}-11`,
});

const columns: Column<Row>[] = [
  {
    id: 'name',
    head: 'Plan',
    value: (row) => row.name,
    cell: (row) => <Link href={`/plan/${row.id}`}>{row.name}</Link>,
    names: true,
    filter: 'text',
    width: 'wide',
  },
  { id: 'region', head: 'Regio', value: (row) => row.region, filter: 'choice' },
  {
    id: 'stage',
    head: 'Fase',
    value: (row) => row.stage,
    cell: (row) => <Status shape={row.stage === 'Concept' ? 'open' : 'check'}>{row.stage}</Status>,
    filter: 'choice',
  },
  { id: 'on', head: 'Sinds', value: (row) => row.on, kind: 'date' },
  { id: 'asked', head: 'Gevraagd', value: (row) => row.asked, kind: 'euro', total: 'sum' },
];

/** Tables: short, long, empty. */
export function TablesPage() {
  const address = useTableAddress();
  const long = Array.from({ length: 1000 }, (_, n) => rowOf(n + 1));
  return (
    <Page title='Transformatieplannen'>
      <DataTable
        caption='Plannen in deze regio'
        columns={columns}
        rows={long.slice(0, 8)}
        rowKey={(row) => row.id}
        {...address}
      />
      <DataTable
        caption='Alle plannen'
        columns={columns}
        rows={long}
        rowKey={(row) => row.id}
        small='scroll'
      />
      <DataTable
        caption='Leeg'
        columns={columns}
        rows={[]}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title='Er zijn nog geen transformatieplannen'>
            Een plan begint bij een aanvrager.
          </EmptyState>
        }
      />
    </Page>
  );
}
