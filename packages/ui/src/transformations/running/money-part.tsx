import type { TransformationView } from '@iza/api/transformation';
import { takesMoney } from '@iza/domain/ledger';
import { useTexts } from '../../texts/language.tsx';
import { EntryTable } from './entry-table.tsx';
import { GrantForm } from './grant-form.tsx';
import { MilestonesPart } from './milestones-part.tsx';
import { PlanFunds } from './plan-funds.tsx';
import { ReleaseForm } from './release-form.tsx';
import { SharesPart } from './shares-part.tsx';
import { statementTexts } from './statement-texts.ts';
import { PlanStatements } from './statements.tsx';
import { useLedger } from './use-ledger.ts';
import { isVacant, VacantWords } from './vacant-words.tsx';

/** After approval: milestones with evidence and payment, the plan's money and where it came from, and the shares of the insurers. */
export function MoneyPart({ view }: { view: TransformationView }) {
  const { onlyOwn } = useTexts(statementTexts);
  const { data: ledger } = useLedger(view.card.plan);
  const { mine } = view.card;
  const leads = mine === 'first-leader' || mine === 'second-leader';
  const keeps = ledger?.keeps ?? [];
  const { milestones } = view.sections.application.content;
  const told = ledger && (mine !== null || ledger.plans.length > 0);
  return (
    <>
      {leads && isVacant(view) && takesMoney(view.state.stage) && <VacantWords />}
      {view.seesRunning ? (
        <MilestonesPart view={view} ledger={ledger} />
      ) : (
        <p className='iza-quiet iza-prose'>{onlyOwn}</p>
      )}
      {told && <PlanFunds view={view} ledger={ledger} />}
      {ledger &&
        keeps.map((route) => <GrantForm key={route} view={view} ledger={ledger} route={route} />)}
      {ledger && keeps.length > 0 && <ReleaseForm view={view} ledger={ledger} />}
      <SharesPart view={view} leads={leads} />
      <PlanStatements plan={view.card.plan} />
      {told && <EntryTable milestones={milestones} entries={ledger.entries} />}
    </>
  );
}
