import type { AgendaItemId } from '@iza/domain/action';
import { partyIdSchema } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboboxField, TextArea } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { useParties } from '../use-parties.ts';
import { actionFormTexts } from './texts.ts';
import { useWriteKey, useWritten } from './use-written.ts';
import { WriteDialog } from './write-dialog.tsx';

export type LeadDialogProps = { item: AgendaItemId; onClose: () => void };

/** Says which one party answers for an item in the end; none takes it away. */
export function AppointDialog(props: LeadDialogProps & { trekker: string | null }) {
  const { item, trekker, onClose } = props;
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const { organisations } = useParties();
  const [chosen, setChosen] = useState<readonly string[]>(trekker === null ? [] : [trekker]);
  const write = useMutation(
    trpc.action.appointTrekker.mutationOptions({ onSuccess: useWritten(texts.recorded, onClose) }),
  );
  const [party] = chosen;
  return (
    <WriteDialog
      title={texts.appointTitle}
      lead={texts.appointLead}
      confirm={texts.record}
      state={write}
      onConfirm={() =>
        write.mutate({ item, key, party: party === undefined ? null : partyIdSchema.parse(party) })
      }
      onClose={onClose}
    >
      <ComboboxField
        single
        label={texts.party}
        values={chosen}
        options={organisations}
        onChange={setChosen}
      />
    </WriteDialog>
  );
}

/** Sends a proposal back with a question; the party may report again. */
export function SendBackDialog(props: LeadDialogProps & { proposal: number }) {
  const { item, proposal, onClose } = props;
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const [tried, setTried] = useState(false);
  const [question, setQuestion] = useState('');
  const write = useMutation(
    trpc.action.sendBack.mutationOptions({ onSuccess: useWritten(texts.sentBack, onClose) }),
  );
  const send = () => {
    setTried(true);
    if (question.trim() !== '') write.mutate({ item, key, proposal, question: question.trim() });
  };
  return (
    <WriteDialog
      title={texts.sendBackTitle}
      lead={texts.sendBackLead}
      confirm={texts.sendBack}
      state={write}
      onConfirm={send}
      onClose={onClose}
    >
      <TextArea
        label={texts.sendBackQuestion}
        value={question}
        maxLength={4000}
        error={tried && question.trim() === '' ? texts.needQuestion : undefined}
        onChange={setQuestion}
      />
    </WriteDialog>
  );
}

/** Asks those responsible for news of one item. */
export function AskDialog({ item, onClose }: LeadDialogProps) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const [question, setQuestion] = useState('');
  const write = useMutation(
    trpc.action.ask.mutationOptions({ onSuccess: useWritten(texts.asked(1), onClose) }),
  );
  return (
    <WriteDialog
      title={texts.askTitle}
      lead={texts.askLead(1)}
      confirm={texts.ask}
      state={write}
      onConfirm={() => write.mutate({ item, key, question: question.trim() })}
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
