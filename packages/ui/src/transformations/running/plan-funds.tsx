import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import type { Cents } from '@iza/domain/values';
import { DataTable, type Column } from '../../tables/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { writingTexts } from '../writing/texts.ts';
import { routeTexts } from './route-texts.ts';
import { runningTexts } from './texts.ts';

const STATES = ['asked', 'queued', 'reserved', 'granted', 'committed', 'paid'] as const;
type State = (typeof STATES)[number] | 'reclaimed';
type Row = { readonly state: State; readonly amount: Cents | null };

/** How much of the plan's money is in which state, and by which route it came; states are never added across. */
export function PlanFunds({ view, ledger }: { view: TransformationView; ledger: LedgerView }) {
  const texts = useTexts(runningTexts);
  const words = useTexts(routeTexts);
  const names = useTexts(writingTexts).application.routes;
  const own = ledger.plans.find(({ plan }) => plan === view.card.plan);
  const routes = ledger.routes.filter(({ route: _route, ...amounts }) =>
    Object.values(amounts).some((amount) => amount > 0),
  );
  const back = own && own.reclaimed > 0 ? (['reclaimed'] as const) : [];
  const rows = [...STATES, ...back].map((state): Row => {
    if (state === 'asked') return { state, amount: view.card.asked };
    return { state, amount: own?.[state] ?? (0 as Cents) };
  });
  const [only, ...others] = routes;
  // of money that all comes by one route the sum would say the same once more
  const isTold =
    only && others.length === 0 && rows.every(({ state, amount }) => only[state] === amount);
  const together: Column<Row> = {
    id: 'bedrag',
    head: routes.length > 0 ? words.together : texts.amount,
    kind: 'euro',
    value: ({ amount }) => amount ?? undefined,
  };
  const columns: readonly Column<Row>[] = [
    {
      id: 'stand',
      head: texts.state,
      names: true,
      value: ({ state }) => (state === 'reclaimed' ? words.reclaimed : texts.states[state]),
    },
    ...routes.map(
      (amounts): Column<Row> => ({
        id: amounts.route,
        head: words.ofRoute(names[amounts.route]),
        kind: 'euro',
        value: ({ state }) => amounts[state],
      }),
    ),
    ...(isTold ? [] : [together]),
  ];
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='middelen'>
      <h2 id='middelen'>{texts.funds}</h2>
      <DataTable
        caption={texts.funds}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ state }) => state}
      />
      <p className='iza-quiet iza-small'>{texts.neverAdded}</p>
    </section>
  );
}
