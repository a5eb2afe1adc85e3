import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import type { Cents } from '@iza/domain/values';
import { DataTable, type Column } from '../../tables/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { runningTexts } from './texts.ts';

const STATES = ['asked', 'queued', 'reserved', 'granted', 'committed', 'paid'] as const;
type Row = { readonly state: (typeof STATES)[number]; readonly amount: Cents | null };

/** How much of the plan's money is in which state; never added across. */
export function PlanFunds({ view, ledger }: { view: TransformationView; ledger: LedgerView }) {
  const texts = useTexts(runningTexts);
  const own = ledger.plans.find(({ plan }) => plan === view.card.plan);
  const rows = STATES.map((state): Row => {
    if (state === 'asked') return { state, amount: view.card.asked };
    return { state, amount: own?.[state] ?? (0 as Cents) };
  });
  const columns: readonly Column<Row>[] = [
    { id: 'stand', head: texts.state, names: true, value: ({ state }) => texts.states[state] },
    { id: 'bedrag', head: texts.amount, kind: 'euro', value: ({ amount }) => amount ?? undefined },
  ];
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='middelen'>
      <h2 id='middelen'>{texts.funds}</h2>
      <DataTable
        caption={texts.funds}
        captionHidden
        take={false}
        columns={columns}
        rows={rows}
        rowKey={({ state }) => state}
      />
      <p className='iza-quiet iza-small'>{texts.neverAdded}</p>
    </section>
  );
}
