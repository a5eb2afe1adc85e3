import { useState } from 'react';
import type { IdempotencyKey, PlanVersionId, Refusal } from '@iza/domain/values';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice } from '../trpc/index.ts';
import { consultationTexts } from './texts.ts';
import { useSendOnce } from './use-send-once.ts';

type Answer = { readonly kind: string; readonly refusals?: readonly Refusal[] };
type Sending = {
  readonly mutateAsync: (to: { version: PlanVersionId; key: IdempotencyKey }) => Promise<Answer>;
  readonly data: Answer | undefined;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
};

export type SendOutProps = {
  /** Name of the text that goes out. */
  unit: string;
  sending: Sending;
  /** What still has to be filled in first. */
  missing: string | undefined;
  onMissed?: () => void;
  /** On the button and in the question. */
  words: {
    readonly send: string;
    readonly title: string;
    readonly consequence: string;
    readonly done: string;
  };
};

/** Sends what a party wrote, once, after its consequence was read; what was typed is saved first. */
export function SendOut({ unit, sending, missing, onMissed, words }: SendOutProps) {
  const { savingFirst } = useTexts(consultationTexts);
  const { version } = usePlanHead();
  const { toast } = useNotices();
  const { key, settle, refresh } = useSendOnce(unit);
  const [asked, setAsked] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const ask = () => {
    setWrong(missing);
    if (missing === undefined) setAsked(true);
    else onMissed?.();
  };
  const confirm = async () => {
    if (!(await settle())) {
      setAsked(false);
      setWrong(savingFirst);
      return;
    }
    const answer = await sending.mutateAsync({ version: version.id, key }).catch(() => undefined);
    if (!answer) return;
    setAsked(false);
    if (answer.kind === 'saved') toast(words.done);
    refresh();
  };
  return (
    <div className='iza-stack iza-stack--tight'>
      {wrong !== undefined && (
        <Notice tone='warning' announce>
          {wrong}
        </Notice>
      )}
      {sending.data?.refusals && <RefusalList refusals={sending.data.refusals} />}
      <div>
        <Button purpose='primary' onClick={ask}>
          {words.send}
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        title={words.title}
        confirm={words.send}
        busy={sending.isPending}
        onConfirm={() => void confirm()}
        onClose={() => setAsked(false)}
      >
        <div className='iza-stack'>
          <p>{words.consequence}</p>
          {sending.isError && <FailureNotice error={sending.error} pressed />}
        </div>
      </ConfirmDialog>
    </div>
  );
}
