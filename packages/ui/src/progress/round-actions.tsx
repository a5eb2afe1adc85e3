import type { ProgressRoundView, ProgressView } from '@iza/api/progress';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { IsoDate } from '@iza/domain/values';
import { DayField } from '../decisions/day-field.tsx';
import { Outcome } from '../decisions/outcome.tsx';
import { TextArea } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { progressTexts } from './texts.ts';
import { useProgressWrite } from './use-progress.ts';

type Told = { readonly due: IsoDate; readonly note: string };
type RoundDialogProps = {
  title: string;
  lead?: string | undefined;
  confirm: string;
  begin: { readonly due: IsoDate | undefined; readonly note: string };
  attempt: Parameters<typeof Outcome>[0]['attempt'];
  busy: boolean;
  onConfirm: (told: Told) => void;
  onClose: () => void;
};

/** The last day to report, and a word to those who do. Until somebody chooses a day, it is the one that is proposed now. */
function RoundDialog(props: RoundDialogProps) {
  const { title, lead, confirm, begin, attempt, busy, onConfirm, onClose } = props;
  const texts = useTexts(progressTexts);
  const [chosen, setChosen] = useState<{ readonly due: IsoDate | undefined }>();
  const { due } = chosen ?? begin;
  const [note, setNote] = useState(begin.note);
  const [tried, setTried] = useState(false);
  const ask = () => {
    setTried(true);
    if (due) onConfirm({ due, note: note.trim() });
  };
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={confirm}
      busy={busy}
      onConfirm={ask}
      onClose={onClose}
    >
      <div className='iza-stack'>
        {lead !== undefined && <p>{lead}</p>}
        <DayField
          label={texts.due}
          value={due}
          error={tried && !due ? texts.needed : undefined}
          onChange={(day) => setChosen({ due: day })}
        />
        <TextArea label={texts.note} optional rows={2} value={note} onChange={setNote} />
        <Outcome attempt={attempt} />
      </div>
    </ConfirmDialog>
  );
}

/** Begins a round, made from the text of the plan. */
export function BeginRound({ view }: { view: ProgressView }) {
  const trpc = useTRPC();
  const texts = useTexts(progressTexts);
  const { toast } = useNotices();
  const { target, answered } = useProgressWrite();
  const [asking, setAsking] = useState(false);
  const isFirst = view.rounds.length === 0;
  const begin = useMutation(
    trpc.progress.begin.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind !== 'saved') return;
        toast(texts.begun(answer.asked));
        setAsking(false);
      },
    }),
  );
  return (
    <>
      <Button purpose='primary' onClick={() => setAsking(true)}>
        {isFirst ? texts.begin : texts.beginNext}
      </Button>
      {asking && (
        <RoundDialog
          title={texts.beginTitle}
          lead={texts.beginText(isFirst)}
          confirm={texts.begin}
          begin={{ due: view.nextDue ?? undefined, note: '' }}
          attempt={begin}
          busy={begin.isPending}
          onConfirm={(told) => begin.mutate({ ...target, ...told })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Gives an open round another day, or closes it. */
export function OpenRoundActions({ round }: { round: ProgressRoundView }) {
  const trpc = useTRPC();
  const texts = useTexts(progressTexts);
  const { toast } = useNotices();
  const { target, answered } = useProgressWrite();
  const [asking, setAsking] = useState<'change' | 'close'>();
  const settled = (words: string) => ({
    onSuccess: (answer: { kind: string }) => {
      answered();
      if (answer.kind !== 'saved') return;
      toast(words);
      setAsking(undefined);
    },
  });
  const change = useMutation(trpc.progress.change.mutationOptions(settled(texts.changed)));
  const close = useMutation(trpc.progress.close.mutationOptions(settled(texts.closedNow)));
  const silent = round.lines.filter(({ asked, report }) => asked && report === null).length;
  const on = { ...target, round: round.id };
  return (
    <div className='iza-row'>
      <Button onClick={() => setAsking('close')}>{texts.close}</Button>
      <Button purpose='subtle' onClick={() => setAsking('change')}>
        {texts.change}
      </Button>
      {asking === 'change' && (
        <RoundDialog
          title={texts.change}
          confirm={texts.save}
          begin={round}
          attempt={change}
          busy={change.isPending}
          onConfirm={(told) => change.mutate({ ...on, ...told })}
          onClose={() => setAsking(undefined)}
        />
      )}
      <ConfirmDialog
        open={asking === 'close'}
        title={texts.closeTitle}
        confirm={texts.close}
        busy={close.isPending}
        onConfirm={() => close.mutate(on)}
        onClose={() => setAsking(undefined)}
      >
        <div className='iza-stack'>
          <p>{texts.closeText(silent)}</p>
          <Outcome attempt={close} />
        </div>
      </ConfirmDialog>
    </div>
  );
}
