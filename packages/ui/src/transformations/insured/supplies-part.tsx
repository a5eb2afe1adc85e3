import '../../decisions/decisions.css';
import type { InsuredView } from '@iza/api/transformation';
import { useState } from 'react';
import { OnRecord } from '../../decisions/on-record.tsx';
import { ReasonDialog } from '../../decisions/reason-dialog.tsx';
import { Status } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { AttemptWords } from '../running/attempt-words.tsx';
import { insuredTexts } from './texts.ts';
import { useInsuredWrites } from './use-insured-writes.ts';

type Supply = InsuredView['supplies'][number];

function WithdrawDialog({ supply, onClose }: { supply: Supply; onClose: () => void }) {
  const texts = useTexts(insuredTexts);
  const { withdraw, takeBack } = useInsuredWrites();
  const confirm = async (reason: string) => {
    const answer = await takeBack(supply.supply, reason);
    if (answer.kind === 'saved') onClose();
  };
  return (
    <ReasonDialog
      title={texts.withdrawTitle}
      lead={texts.withdrawLead}
      busy={withdraw.isPending}
      outcome={<AttemptWords attempt={withdraw} />}
      onConfirm={(reason) => void confirm(reason).catch(() => undefined)}
      onClose={onClose}
    />
  );
}

function SupplyLine({ supply, mayWithdraw }: { supply: Supply; mayWithdraw: boolean }) {
  const texts = useTexts(insuredTexts);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { on, figures, source, withdrawn } = supply;
  return (
    <OnRecord
      record={{ ...supply, mayWithdraw: mayWithdraw && withdrawn === null }}
      title={texts.supplied(format.date(on), format.number(figures))}
      mark={
        <Status shape='check' tone='positive'>
          {texts.stands}
        </Status>
      }
      onWithdraw={() => setAsking(true)}
    >
      <p>{texts.source(source)}</p>
      {asking && <WithdrawDialog supply={supply} onClose={() => setAsking(false)} />}
    </OnRecord>
  );
}

/** Every supply on record, withdrawn ones included. */
export function SuppliesPart({ view }: { view: InsuredView }) {
  const texts = useTexts(insuredTexts);
  if (view.supplies.length === 0) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='geleverd'>
      <h2 id='geleverd'>{texts.supplies}</h2>
      <p className='iza-quiet iza-prose'>{texts.suppliesLead}</p>
      <ul className='decisions__list'>
        {view.supplies.map((supply) => (
          <SupplyLine key={supply.supply} supply={supply} mayWithdraw={view.maySupply} />
        ))}
      </ul>
    </section>
  );
}
