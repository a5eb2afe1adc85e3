import type { LedgerView } from '@iza/api/ledger';
import { sumCents } from '@iza/domain/values';
import { DataTable, type Column } from '../../tables/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { runningTexts } from '../running/texts.ts';
import { writingTexts } from '../writing/texts.ts';
import { ledgerTexts } from './texts.ts';

type Envelope = LedgerView['envelopes'][number];
type Pool = LedgerView['pools'][number];
const STATES = ['reserved', 'granted', 'committed', 'paid'] as const;

/** What stands in each state, a column each; empty for a reader who may not see the plans of others. */
function useStandingColumns<Row extends Pick<Envelope, 'standing'>>(): readonly Column<Row>[] {
  const texts = useTexts(ledgerTexts);
  return STATES.map((state) => ({
    id: state,
    head: texts[state],
    kind: 'euro',
    total: 'sum',
    value: ({ standing }) => standing?.[state],
  }));
}

/** Budgets per route and year, with what is left of them and in which state the rest is. */
export function EnvelopeTable({ envelopes }: { envelopes: readonly Envelope[] }) {
  const texts = useTexts(ledgerTexts);
  const { routes } = useTexts(writingTexts).application;
  const { year: yearWords } = useTexts(runningTexts);
  const standing = useStandingColumns<Envelope>();
  const columns: readonly Column<Envelope>[] = [
    { id: 'route', head: texts.route, names: true, value: ({ route }) => routes[route] },
    { id: 'jaar', head: texts.year, value: ({ year }) => yearWords(year) },
    { id: 'omvang', head: texts.size, kind: 'euro', total: 'sum', value: ({ size }) => size },
    {
      id: 'beschikbaar',
      head: texts.available,
      kind: 'euro',
      total: 'sum',
      value: ({ available }) => available,
    },
    ...standing,
    { id: 'bron', head: texts.source, value: ({ source }) => source },
  ];
  return (
    <DataTable
      caption={texts.envelopes}
      captionHidden
      columns={columns}
      rows={envelopes}
      rowKey={({ id }) => id}
    />
  );
}

/** Earmarks and the free part: the room that they leave, and how much of it is used. */
export function PoolTable({ pools }: { pools: readonly Pool[] }) {
  const texts = useTexts(ledgerTexts);
  const names: Readonly<Record<string, string>> = useTexts(runningTexts).pools;
  const standing = useStandingColumns<Pool>();
  const columns: readonly Column<Pool>[] = [
    { id: 'oormerk', head: texts.pool, names: true, value: ({ pool }) => names[pool] ?? pool },
    {
      id: 'omvang',
      head: texts.size,
      kind: 'euro',
      total: 'sum',
      value: ({ available, used }) => sumCents([available, used]),
    },
    { id: 'gebruikt', head: texts.used, kind: 'euro', total: 'sum', value: ({ used }) => used },
    {
      id: 'beschikbaar',
      head: texts.available,
      kind: 'euro',
      total: 'sum',
      value: ({ available }) => available,
    },
    ...standing,
  ];
  return (
    <DataTable
      caption={texts.pools}
      captionHidden
      columns={columns}
      rows={pools}
      rowKey={({ pool }) => pool}
    />
  );
}
