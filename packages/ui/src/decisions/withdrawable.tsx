import { useState } from 'react';
import { useTexts } from '../texts/language.tsx';
import { OnRecord, type OnRecordProps } from './on-record.tsx';
import { Outcome, type Attempt } from './outcome.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { decisionTexts } from './texts.ts';

export type WithdrawableProps = Omit<OnRecordProps, 'onWithdraw'> & {
  /** How withdrawing it went, when it was tried. */
  withdrawal: Attempt & { readonly isPending: boolean };
  onWithdraw: (reason: string) => void;
};

/** One thing on record beside a plan, which is withdrawn with a reason. */
export function Withdrawable({ withdrawal, onWithdraw, children, ...onRecord }: WithdrawableProps) {
  const texts = useTexts(decisionTexts);
  const [asking, setAsking] = useState(false);
  return (
    <OnRecord {...onRecord} onWithdraw={() => setAsking(true)}>
      {children}
      {asking && withdrawal.data?.kind !== 'saved' && (
        <ReasonDialog
          title={texts.withdrawTitle}
          lead={texts.withdrawLead}
          busy={withdrawal.isPending}
          outcome={<Outcome attempt={withdrawal} />}
          onConfirm={onWithdraw}
          onClose={() => setAsking(false)}
        />
      )}
    </OnRecord>
  );
}
