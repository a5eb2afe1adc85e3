import type { LedgerView } from '@iza/api/ledger';
import { FUND_ROUTES, type FundRoute } from '@iza/domain/ledger';
import { sumCents } from '@iza/domain/values';
import { Link } from '../../parts/index.ts';
import { DataTable, type Column } from '../../tables/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { partAddress } from '../part-address.ts';
import { routeTexts } from '../running/route-texts.ts';
import { writingTexts } from '../writing/texts.ts';
import { ledgerTexts } from './texts.ts';

type Standing = LedgerView['routes'][number];
type Waiting = LedgerView['queue'][number] & { readonly place: number };

/** What the budgets of a route hold together, and what of it is still free. */
function fundsOf(envelopes: LedgerView['envelopes'], route: FundRoute) {
  const own = envelopes.filter((one) => one.route === route);
  return {
    size: sumCents(own.map(({ size }) => size)),
    available: sumCents(own.map(({ available }) => available)),
  };
}

const STATES = ['asked', 'queued', 'reserved', 'granted', 'committed', 'paid'] as const;

/** What stands on each route, from the budget to what came back. */
export function RouteTable({ ledger: { routes, envelopes } }: { ledger: LedgerView }) {
  const texts = useTexts(ledgerTexts);
  const words = useTexts(routeTexts);
  const names = useTexts(writingTexts).application.routes;
  const columns: readonly Column<Standing>[] = [
    { id: 'route', head: texts.route, names: true, value: ({ route }) => names[route] },
    ...(['size', 'available'] as const).map(
      (part): Column<Standing> => ({
        id: part,
        head: texts[part],
        kind: 'euro',
        total: 'sum',
        value: ({ route }) => fundsOf(envelopes, route)[part],
      }),
    ),
    ...STATES.map(
      (state): Column<Standing> => ({
        id: state,
        head: texts[state],
        kind: 'euro',
        total: 'sum',
        value: (row) => row[state],
      }),
    ),
    {
      id: 'teruggevorderd',
      head: `${words.reclaimed} (€)`,
      kind: 'euro',
      total: 'sum',
      value: ({ reclaimed }) => reclaimed,
    },
  ];
  return (
    <DataTable
      caption={texts.routes}
      captionHidden
      columns={columns}
      rows={routes}
      rowKey={({ route }) => route}
    />
  );
}

function RouteQueue({ route, ledger }: { route: FundRoute; ledger: LedgerView }) {
  const texts = useTexts(ledgerTexts);
  const names = useTexts(writingTexts).application.routes;
  const format = useFormat();
  const rows = ledger.queue
    .filter((one) => one.route === route)
    .map((one, at): Waiting => ({ ...one, place: at + 1 }));
  const { available } = fundsOf(ledger.envelopes, route);
  const columns: readonly Column<Waiting>[] = [
    { id: 'plaats', head: texts.place, kind: 'number', value: ({ place }) => place },
    {
      id: 'plan',
      head: texts.plan,
      names: true,
      value: ({ name }) => name,
      cell: ({ plan, name }) => <Link href={partAddress(plan, 'money')}>{name}</Link>,
    },
    { id: 'bedrag', head: `${texts.amount} (€)`, kind: 'euro', value: ({ amount }) => amount },
  ];
  return (
    <>
      <h3>{names[route]}</h3>
      <p className='iza-quiet'>{texts.leftOnRoute(format.euro(available))}</p>
      <DataTable
        caption={texts.queueOf(names[route])}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ plan }) => plan}
      />
    </>
  );
}

/** Who waits for money: each route has its own order of receipt. */
export function Queues({ ledger }: { ledger: LedgerView }) {
  const texts = useTexts(ledgerTexts);
  const waited = FUND_ROUTES.filter((route) => ledger.queue.some((one) => one.route === route));
  if (waited.length === 0) return <p className='iza-quiet'>{texts.noQueue}</p>;
  return waited.map((route) => <RouteQueue key={route} route={route} ledger={ledger} />);
}
