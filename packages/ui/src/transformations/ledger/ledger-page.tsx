import '../transformations.css';
import type { LedgerView } from '@iza/api/ledger';
import { LoadedPage } from '../../app/loaded.tsx';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { EmptyState } from '../../parts/index.ts';
import { Page } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { EntryTable } from '../running/entry-table.tsx';
import { useLedger } from '../running/use-ledger.ts';
import { BookForm } from './book-form.tsx';
import { EnvelopeTable, PoolTable } from './fund-tables.tsx';
import { PlanTable } from './plan-tables.tsx';
import { Queues, RouteTable } from './route-tables.tsx';
import { SpreadPart } from './spread-part.tsx';
import { ledgerTexts } from './texts.ts';

function Tables({ ledger }: { ledger: LedgerView }) {
  const texts = useTexts(ledgerTexts);
  if (ledger.envelopes.length === 0)
    return (
      <EmptyState title={texts.emptyTitle}>
        {ledger.mayKeepFunds ? texts.emptyKeep : texts.emptyRead}
      </EmptyState>
    );
  return (
    <>
      <section className='iza-stack iza-stack--tight' aria-labelledby='budgetten'>
        <h2 id='budgetten'>{texts.envelopes}</h2>
        <EnvelopeTable envelopes={ledger.envelopes} />
      </section>
      <section className='iza-stack iza-stack--tight' aria-labelledby='oormerken'>
        <h2 id='oormerken'>{texts.pools}</h2>
        <p className='iza-quiet'>
          <ClauseWords>{texts.poolsHint}</ClauseWords>
        </p>
        <PoolTable pools={ledger.pools} />
      </section>
    </>
  );
}

/** The funds: per budget and earmark, per plan, in the queue, and every entry with where the money came from and went. */
export function LedgerPage() {
  const texts = useTexts(ledgerTexts);
  const query = useLedger(null);
  return (
    <LoadedPage query={query}>
      {(ledger) => (
        <Page title={texts.title} lead={texts.lead}>
          <div className='iza-stack iza-stack--loose'>
            <Tables ledger={ledger} />
            {ledger.mayKeepFunds && (
              <details className='iza-no-print' open={ledger.envelopes.length === 0}>
                <summary>{texts.book}</summary>
                <BookForm ledger={ledger} />
              </details>
            )}
            {ledger.routes.length > 0 && (
              <section className='iza-stack iza-stack--tight' aria-labelledby='routes'>
                <h2 id='routes'>{texts.routes}</h2>
                <p className='iza-quiet iza-prose'>
                  <ClauseWords>{texts.routesHint}</ClauseWords>
                </p>
                <RouteTable ledger={ledger} />
              </section>
            )}
            <SpreadPart />
            <section className='iza-stack iza-stack--tight' aria-labelledby='plannen'>
              <h2 id='plannen'>{texts.plans}</h2>
              <p className='iza-quiet'>{texts.plansHint}</p>
              <PlanTable plans={ledger.plans} />
            </section>
            <section className='iza-stack iza-stack--tight' aria-labelledby='wachtrij'>
              <h2 id='wachtrij'>{texts.queue}</h2>
              <p className='iza-quiet'>{texts.queueHint}</p>
              <Queues ledger={ledger} />
            </section>
            <EntryTable entries={ledger.entries} />
          </div>
        </Page>
      )}
    </LoadedPage>
  );
}
