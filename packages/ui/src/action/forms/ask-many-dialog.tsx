import type { AgendaItemId } from '@iza/domain/action';
import type { IdempotencyKey } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { TextArea } from '../../forms/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPCClient } from '../../trpc/index.ts';
import { actionFormTexts } from './texts.ts';
import { useRefresh } from './use-written.ts';
import { WriteDialog } from './write-dialog.tsx';

/** So many go out together; the next when those have been answered. */
const TOGETHER = 10;

export type AskManyDialogProps = {
  items: readonly AgendaItemId[];
  onClose: () => void;
  /** The items for which it failed; empty when all went well. */
  onAsked: (left: readonly AgendaItemId[]) => void;
};

/** Asks those responsible for news of several items with one question; those for which it fails are left to ask again. */
export function AskManyDialog({ items, onClose, onAsked }: AskManyDialogProps) {
  const client = useTRPCClient();
  const texts = useTexts(actionFormTexts);
  const refresh = useRefresh();
  const { toast } = useNotices();
  const [question, setQuestion] = useState('');
  const [keys] = useState(
    () => new Map(items.map((item) => [item, crypto.randomUUID() as IdempotencyKey])),
  );
  const askOne = async (item: AgendaItemId) => {
    const key = keys.get(item);
    if (key === undefined) return [];
    const answer = await client.action.ask.mutate({ item, key, question: question.trim() });
    return answer.kind === 'saved' ? [] : [item];
  };
  const write = useMutation({
    mutationFn: async () => {
      const left: AgendaItemId[] = [];
      for (let at = 0; at < items.length; at += TOGETHER) {
        left.push(...(await Promise.all(items.slice(at, at + TOGETHER).map(askOne))).flat());
      }
      return left;
    },
    onSuccess: (left) => {
      toast(texts.asked(items.length - left.length));
      onAsked(left);
      onClose();
    },
    onSettled: refresh,
  });
  const state = { isPending: write.isPending, isError: write.isError, error: write.error };
  return (
    <WriteDialog
      title={texts.askTitle}
      lead={texts.askLead(items.length)}
      confirm={texts.ask}
      state={state}
      onConfirm={() => write.mutate()}
      onClose={onClose}
    >
      <TextArea
        optional
        label={texts.question}
        hint={texts.questionHint}
        value={question}
        maxLength={4000}
        onChange={setQuestion}
      />
    </WriteDialog>
  );
}
