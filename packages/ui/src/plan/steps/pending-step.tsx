import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Shape } from '../../parts/shape.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { FailureNotice } from '../../trpc/index.ts';
import type { PendingView } from '../model/view.ts';
import { RefusalList } from '../refusals/refusal-list.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { CommandDetails } from './command-details.tsx';
import { stepTexts } from './texts.ts';
import { useStep } from './use-step.ts';
import { lowerFirst } from '@iza/documents/words';

function Awaiting({ pending }: { pending: PendingView }) {
  const texts = useTexts(stepTexts);
  const words = usePlanWords();
  return pending.awaited.map(({ role, parties }) => {
    const roleName = words.texts.roles[role];
    const who =
      parties.length > 0
        ? `${parties.map(({ name }) => name).join(', ')} (${lowerFirst(roleName)})`
        : texts.nobodyAdmitted(roleName);
    return (
      <li key={role}>
        <Shape name='open' /> {texts.waitingFor(who)}
      </li>
    );
  });
}

export type PendingStepProps = {
  pending: PendingView;
  signing: boolean;
  onSigning: (signing: boolean) => void;
  /** Asks for the step again, on the text as it stands now. */
  onAskAgain: (command: PendingView['command']) => void;
};

/** A step that waits for signatures: who signed, who is awaited, co-signing, and what it means when the text changed meanwhile. */
export function PendingStep({ pending, signing, onSigning, onAskAgain }: PendingStepProps) {
  const texts = useTexts(stepTexts);
  const format = useFormat();
  const { target, sign, withdraw } = useStep(() => onSigning(false));
  const name = texts.commands[pending.command.command];
  const step = { ...target, step: pending.id };
  const failed = [sign, withdraw].find(({ isError }) => isError);
  const refused = [sign.data, withdraw.data].find((answer) => answer?.kind === 'refused');
  return (
    <Notice
      tone={pending.stale ? 'warning' : 'info'}
      title={pending.stale ? texts.staleTitle : texts.pendingTitle(name)}
      actions={
        pending.mayWithdraw && (
          <>
            {pending.stale && (
              <Button
                small
                purpose='primary'
                busy={withdraw.isPending}
                onClick={() =>
                  withdraw.mutate(step, {
                    onSuccess: ({ kind }) => {
                      if (kind === 'saved') onAskAgain(pending.command);
                    },
                  })
                }
              >
                {texts.askAgain}
              </Button>
            )}
            <Button small busy={withdraw.isPending} onClick={() => withdraw.mutate(step)}>
              {texts.withdraw}
            </Button>
          </>
        )
      }
    >
      {pending.stale && <p>{texts.stale}</p>}
      <CommandDetails command={pending.command} />
      <ul className='plan-signatures'>
        {pending.signatures.map(({ party, role, personName, partyName, at }) => (
          <li key={`${party} ${role}`}>
            <Shape name='check' />{' '}
            {texts.signedBy(personName, partyName, format.ago(at, new Date()))}
          </li>
        ))}
        {!pending.stale && <Awaiting pending={pending} />}
      </ul>
      {failed && <FailureNotice error={failed.error} pressed />}
      {refused?.kind === 'refused' && <RefusalList refusals={refused.refusals} />}
      <ConfirmDialog
        open={signing && !pending.stale}
        title={texts.signTitle(name)}
        confirm={texts.sign}
        busy={sign.isPending}
        onConfirm={() => sign.mutate(step)}
        onClose={() => onSigning(false)}
      >
        <div className='iza-stack'>
          <p>{texts.consequences[pending.command.command]}</p>
          <CommandDetails command={pending.command} />
          {sign.isError && <FailureNotice error={sign.error} pressed />}
          {sign.data?.kind === 'refused' && <RefusalList refusals={sign.data.refusals} />}
        </div>
      </ConfirmDialog>
    </Notice>
  );
}
