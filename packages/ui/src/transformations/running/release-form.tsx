import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import { accountKey } from '@iza/domain/ledger';
import type { Cents } from '@iza/domain/values';
import { useState } from 'react';
import { MoneyField, SelectField, TextArea } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { AttemptWords } from './attempt-words.tsx';
import { runningTexts } from './texts.ts';
import { usePost } from './use-ledger.ts';

/** Lets money that was granted or committed go back to its budget, with a reason. What was paid through insurers never comes back. */
export function ReleaseForm({ view, ledger }: { view: TransformationView; ledger: LedgerView }) {
  const texts = useTexts(runningTexts);
  const format = useFormat();
  const [key, setKey] = useState<string>();
  const [amount, setAmount] = useState<number>();
  const [reason, setReason] = useState('');
  const { post, attempt } = usePost(() => {
    setKey(undefined);
    setAmount(undefined);
    setReason('');
  });
  const { milestones } = view.sections.application.content;
  const places = ledger.accounts.flatMap(({ account, balance }) =>
    (account.of === 'granted' || account.of === 'committed') && balance > 0
      ? [{ account, balance, key: accountKey(account) }]
      : [],
  );
  if (places.length === 0) return null;
  const nameOf = ({ account, balance }: (typeof places)[number]) => {
    const milestone = 'milestone' in account ? account.milestone : null;
    const title = milestones.find(({ id }) => id === milestone)?.title;
    return `${texts.states[account.of]}${title ? `: ${title}` : ''} (${format.euro(balance)})`;
  };
  const place = places.find((one) => one.key === key);
  const whole = place !== undefined && amount !== undefined && amount > 0 && reason.trim() !== '';
  const release = () => {
    if (!whole) return;
    const { of: from, plan, envelope, pool } = place.account;
    const milestone = 'milestone' in place.account ? place.account.milestone : null;
    post({
      operation: 'release',
      plan,
      envelope,
      pool,
      from,
      milestone,
      amount: amount as Cents,
      reason: reason.trim(),
    });
  };
  return (
    <details className='iza-no-print'>
      <summary>{texts.release}</summary>
      <div className='iza-stack iza-prose'>
        <p className='iza-quiet'>{texts.releaseHint}</p>
        <SelectField
          label={texts.from}
          value={key}
          options={places.map((one) => ({ value: one.key, label: nameOf(one) }))}
          onChange={setKey}
        />
        <MoneyField label={texts.releaseAmount} value={amount} onChange={setAmount} />
        <TextArea label={texts.why} rows={2} value={reason} onChange={setReason} />
        <AttemptWords attempt={attempt} />
        <div>
          <Button busy={attempt.isPending} disabled={!whole} onClick={release}>
            {texts.release}
          </Button>
        </div>
      </div>
    </details>
  );
}
