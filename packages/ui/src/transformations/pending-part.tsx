import type { PendingStepView, TransformationView } from '@iza/api/transformation';
import { useMutation } from '@tanstack/react-query';
import { useParties } from '../action/use-parties.ts';
import { Button, Notice } from '../parts/index.ts';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { commandWords } from './command-words.ts';
import { ChangedTextAsked } from './changing/changing-part.tsx';
import { companyTexts } from './company/texts.ts';
import { leavingTexts } from './leaving/texts.ts';
import { leaderChangeTexts } from './leaders/change-texts.ts';
import { AttemptWords } from './running/attempt-words.tsx';
import { transformationTexts } from './texts.ts';
import { useTransformationWrite } from './use-transformation-write.ts';

function usePending(view: TransformationView) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const company = useTexts(companyTexts);
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
    trpc.transformation.withdrawStep.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind === 'saved') toast(texts.stepGone);
      },
    }),
  );
  const prepare = useMutation(
    trpc.transformation.prepareStep.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind === 'saved') toast(company.prepareDone);
      },
    }),
  );
  return { sign, withdraw, prepare };
}

function Pending({ view, pending }: { view: TransformationView; pending: PendingStepView }) {
  const texts = useTexts(transformationTexts);
  const format = useFormat();
  const { once } = useTransformationWrite(view);
  const company = useTexts(companyTexts);
  const change = useTexts(leaderChangeTexts);
  const { becomes } = useTexts(leavingTexts);
  const { nameOf } = useParties();
  const { sign, withdraw, prepare } = usePending(view);
  const { step, command, signatures, awaited, stale, maySign, mayPrepare, mayWithdraw } = pending;
  const { contentRevision } = view;
  const prepared = view.company?.prepared.some(
    (one) => one.returned === null && one.command.command === command.command,
  );
  const awaits = awaited.flatMap(({ side, parties }) => {
    if (side === 'association') return [change.awaitsAssociation];
    return side === 'lead' ? [texts.awaitsLead] : parties.map(({ name }) => name);
  });
  const decided = 'verdict' in command ? `: ${texts.outcomes[command.verdict.outcome]}` : '';
  const said = commandWords(command, texts.attached);
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
          {maySign ? texts.awaitsYou : awaits.length > 0 && texts.awaits(format.list(awaits))}
        </p>
        {command.command === 'change-leaders' && (
          <p>{change.become(format.list(command.leaders.map(nameOf)))}</p>
        )}
        {command.command === 'hand-lead' && <p>{becomes(nameOf(command.party))}</p>}
        {said !== undefined && <p className='iza-lines-kept'>{said}</p>}
        {'text' in command && <ChangedTextAsked view={view} />}
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
          {mayPrepare && !prepared && (
            <Button
              purpose='primary'
              busy={prepare.isPending}
              onClick={() => prepare.mutate({ ...once(), contentRevision, command })}
            >
              {company.prepareButton}
            </Button>
          )}
          {mayWithdraw && (
            <Button busy={withdraw.isPending} onClick={() => withdraw.mutate({ ...once(), step })}>
              {maySign || mayPrepare ? texts.refuseStep : texts.withdrawStep}
            </Button>
          )}
        </div>
        <AttemptWords attempt={sign} view={view} />
        <AttemptWords attempt={prepare} view={view} />
        <AttemptWords attempt={withdraw} view={view} />
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
