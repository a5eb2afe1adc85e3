import type { PendingStepView, TransformationView } from '@iza/api/transformation';
import type { TransformationCommand } from '@iza/domain/transformation';
import { useMutation } from '@tanstack/react-query';
import { Button, Notice } from '../parts/index.ts';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { RefusedList } from './refused-list.tsx';
import { transformationTexts } from './texts.ts';
import { useTransformationWrite } from './use-transformation-write.ts';

function usePending(view: TransformationView) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const { toast } = useNotices();
  const { refresh } = useTransformationWrite(view);
  const sign = useMutation(
    trpc.transformation.signStep.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind === 'saved') toast(answer.outcome === 'taken' ? texts.taken : texts.waits);
      },
    }),
  );
  const withdraw = useMutation(
    trpc.transformation.withdrawStep.mutationOptions({ onSuccess: refresh }),
  );
  return { sign, withdraw };
}

/** What the step says in words: reasons, conditions that are attached, what changes. */
function wordsOf(command: TransformationCommand, attached: string): string | undefined {
  if ('verdict' in command) {
    if ('reasons' in command.verdict) return command.verdict.reasons;
    const conditions = 'conditions' in command.verdict ? command.verdict.conditions : null;
    return conditions === null ? undefined : `${attached}: ${conditions}`;
  }
  if ('reason' in command) return command.reason;
  return 'what' in command ? command.what : undefined;
}

function Pending({ view, pending }: { view: TransformationView; pending: PendingStepView }) {
  const texts = useTexts(transformationTexts);
  const format = useFormat();
  const { once } = useTransformationWrite(view);
  const { sign, withdraw } = usePending(view);
  const { step, command, signatures, awaited, stale, maySign, mayWithdraw } = pending;
  const awaits = awaited.flatMap(({ side, parties }) =>
    side === 'lead' ? [texts.awaitsLead] : parties.map(({ name }) => name),
  );
  const decided = 'verdict' in command ? `: ${texts.outcomes[command.verdict.outcome]}` : '';
  const said = wordsOf(command, texts.attached);
  return (
    <Notice
      tone='info'
      title={`${texts.pendingTitle}: ${texts.commands[command.command]}${decided}`}
    >
      <div className='iza-stack iza-stack--tight'>
        <p>
          {texts.signedBy(
            format.list(signatures.map(({ name, personName }) => `${personName} (${name})`)),
          )}{' '}
          {awaits.length > 0 && texts.awaits(format.list(awaits))}
        </p>
        {said !== undefined && <p className='iza-lines-kept'>{said}</p>}
        {stale && <p>{texts.stale}</p>}
        <div className='iza-row iza-no-print'>
          {maySign && (
            <Button
              purpose='primary'
              busy={sign.isPending}
              onClick={() => sign.mutate({ ...once(), step })}
            >
              {texts.sign}
            </Button>
          )}
          {mayWithdraw && (
            <Button busy={withdraw.isPending} onClick={() => withdraw.mutate({ ...once(), step })}>
              {texts.withdrawStep}
            </Button>
          )}
        </div>
        {sign.isError && <FailureNotice error={sign.error} />}
        {sign.data?.kind === 'refused' && <RefusedList refusals={sign.data.refusals} view={view} />}
      </div>
    </Notice>
  );
}

/** Steps that wait for a signature of someone else. */
export function PendingPart({ view }: { view: TransformationView }) {
  return view.pending.map((pending) => (
    <Pending key={pending.step} view={view} pending={pending} />
  ));
}
