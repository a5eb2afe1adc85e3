import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import { isReached, takesMoney } from '@iza/domain/ledger';
import type { Milestone, MilestoneProgress } from '@iza/domain/transformation';
import type { Cents } from '@iza/domain/values';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ConfirmDialog } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { FilesField } from '../files/files-field.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { AttemptWords } from './attempt-words.tsx';
import { CommitForm } from './commit-form.tsx';
import { Reclaim, RoutePayment } from './route-payment.tsx';
import { runningTexts } from './texts.ts';
import { statementTexts } from './statement-texts.ts';
import { WordsButton } from './words-button.tsx';

type OfMilestone = { view: TransformationView; milestone: Milestone; at: MilestoneProgress };

/** The writes on a milestone; what follows from them is asked anew. */
function useWrites(view: TransformationView) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const texts = useTexts(runningTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const onSuccess = async ({ kind }: { kind: string }) => {
    void queries.invalidateQueries({ queryKey: trpc.ledger.open.queryKey() });
    await refresh();
    if (kind === 'saved') toast(texts.done);
  };
  const { reportMilestone, confirmMilestone, sendMilestoneBack, payMilestone } =
    trpc.transformation;
  return {
    once,
    report: useMutation(reportMilestone.mutationOptions({ onSuccess })),
    confirm: useMutation(confirmMilestone.mutationOptions({ onSuccess })),
    sendBack: useMutation(sendMilestoneBack.mutationOptions({ onSuccess })),
    pay: useMutation(payMilestone.mutationOptions({ onSuccess })),
  };
}

function Judge({ view, milestone }: Omit<OfMilestone, 'at'>) {
  const texts = useTexts(runningTexts);
  const { once, confirm, sendBack } = useWrites(view);
  const id = milestone.id;
  return (
    <>
      <div className='iza-row'>
        <Button
          purpose='primary'
          busy={confirm.isPending}
          onClick={() => confirm.mutate({ ...once(), milestone: id })}
        >
          {texts.confirm}
        </Button>
        <WordsButton
          name={texts.sendBack}
          label={texts.why}
          busy={sendBack.isPending}
          onGive={(text) => sendBack.mutate({ ...once(), milestone: id, text })}
        />
      </div>
      <AttemptWords attempt={confirm} />
      <AttemptWords attempt={sendBack} />
    </>
  );
}

function Pay({ view, milestone, committed }: Omit<OfMilestone, 'at'> & { committed: Cents }) {
  const texts = useTexts(runningTexts);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { once, pay } = useWrites(view);
  return (
    <>
      <div>
        <Button purpose='primary' onClick={() => setAsking(true)}>
          {texts.pay}
        </Button>
      </div>
      <AttemptWords attempt={pay} />
      <ConfirmDialog
        open={asking}
        title={texts.pay}
        confirm={texts.pay}
        busy={pay.isPending}
        onConfirm={() =>
          pay.mutate({ ...once(), milestone: milestone.id }, { onSettled: () => setAsking(false) })
        }
        onClose={() => setAsking(false)}
      >
        <p>{texts.payConsequence(format.euro(committed))}</p>
      </ConfirmDialog>
    </>
  );
}

/** What who gives the plan its money can do with a milestone: tie money to it, pay it on its own route, have it come back. */
function MoneyActions({ view, milestone, at, ledger }: OfMilestone & { ledger: LedgerView }) {
  const { stage } = view.state;
  const pays = stage === 'in-execution' && isReached(at.standing);
  const ties = ledger.keeps.filter((route) => route !== 'insurers' || at.standing !== 'paid');
  return (
    <>
      {takesMoney(stage) &&
        ties.map((route) => (
          <CommitForm key={route} view={view} milestone={milestone} ledger={ledger} route={route} />
        ))}
      {pays && <RoutePayment ledger={ledger} milestone={milestone.id} />}
      <Reclaim ledger={ledger} milestone={milestone.id} />
    </>
  );
}

/** What the acting party can do with a milestone now. */
export function MilestoneActions(
  props: OfMilestone & {
    ledger: LedgerView | undefined;
    /** Committed through the insurers: what the leaders pay. */
    committed: Cents;
  },
) {
  const { view, milestone, at, ledger, committed } = props;
  const texts = useTexts(runningTexts);
  const { keyFirst } = useTexts(statementTexts);
  const { once, report } = useWrites(view);
  const { mine } = view.card;
  const reports = view.allowed.includes('report-milestone');
  const judges = view.allowed.includes('confirm-milestone');
  const own = view.card.leaders[mine === 'first-leader' ? 0 : 1]?.party;
  const confirmed = at.standing === 'reported' && at.confirmedBy.some((party) => party === own);
  const unreported = at.standing === 'planned' || at.standing === 'sent-back';
  const payable = judges && at.standing === 'confirmed' && committed > 0;
  return (
    <div className='iza-stack iza-stack--tight iza-no-print'>
      {ledger && <MoneyActions view={view} milestone={milestone} at={at} ledger={ledger} />}
      {reports && unreported && (
        <WordsButton
          name={texts.report}
          label={texts.howItShows}
          busy={report.isPending}
          onGive={(text) => report.mutate({ ...once(), milestone: milestone.id, text })}
        >
          <FilesField view={view} to={{ milestone: milestone.id }} atOnce={false} />
        </WordsButton>
      )}
      <AttemptWords attempt={report} />
      {judges && at.standing === 'reported' && !confirmed && (
        <Judge view={view} milestone={milestone} />
      )}
      {payable && view.shares && <Pay view={view} milestone={milestone} committed={committed} />}
      {payable && !view.shares && <p className='iza-quiet'>{keyFirst}</p>}
    </div>
  );
}
