import type { ActionView } from '@iza/api/action';
import { agendaItemIdSchema } from '@iza/domain/action';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LoadedPage, NotThere } from '../../app/index.ts';
import { useKeptDraft } from '../../consultation/kept-draft.ts';
import { TextArea } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { Link } from '../../parts/link.tsx';
import { Page, useLocation } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import {
  descriptionOf,
  draftOfItem,
  EMPTY_DESCRIPTION,
  type DescribedAction,
  type DescribeDraft,
} from './describe-draft.ts';
import { DescribeFields } from './describe-fields.tsx';
import { actionFormTexts } from './texts.ts';
import { useWriteKey, useWritten } from './use-written.ts';
import { WriteTrouble, type WriteState } from './write-dialog.tsx';

type FormProps = {
  draft: DescribeDraft;
  onDraft: (draft: DescribeDraft) => void;
  state: WriteState;
  back: string;
  /** Whether what stands below the fields is complete too. */
  ready?: boolean;
  onSend: (action: DescribedAction) => void;
  children?: (tried: boolean) => ReactNode;
};

function DescribeForm({ draft, onDraft, state, back, ready = true, onSend, children }: FormProps) {
  const texts = useTexts(actionFormTexts);
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    const action = descriptionOf(draft);
    if (action && ready) onSend(action);
  };
  return (
    <form
      className='iza-stack iza-prose'
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <DescribeFields draft={draft} onChange={onDraft} tried={tried} />
      {children?.(tried)}
      <WriteTrouble state={state} />
      <p className='iza-small iza-quiet'>{texts.kept}</p>
      <div className='iza-row'>
        <Button type='submit' purpose='primary' busy={state.isPending}>
          {texts.record}
        </Button>
        <Link href={back}>{texts.cancel}</Link>
      </div>
    </form>
  );
}

/** Puts an action on the agenda that was decided later. */
export function NewActionPage({ base }: { base: string }) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const [, go] = useLocation();
  const key = useWriteKey();
  const [draft, onDraft, forget] = useKeptDraft<DescribeDraft>('action.new', EMPTY_DESCRIPTION);
  const written = useWritten(texts.added, forget);
  const write = useMutation(
    trpc.action.add.mutationOptions({
      onSuccess: (answer) => {
        written(answer);
        if (answer.kind === 'saved') go(`${base}/${answer.item}`);
      },
    }),
  );
  return (
    <Page title={texts.newTitle} lead={texts.newLead}>
      <DescribeForm
        draft={draft}
        onDraft={onDraft}
        state={write}
        back={base}
        onSend={(action) => write.mutate({ key, action })}
      />
    </Page>
  );
}

function CorrectForm({ view, base }: { view: ActionView; base: string }) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const [, go] = useLocation();
  const key = useWriteKey();
  const { item } = view;
  const [draft, setDraft] = useState(() => draftOfItem(item));
  const [reason, setReason] = useState('');
  const back = `${base}/${item.id}`;
  const write = useMutation(
    trpc.action.correct.mutationOptions({ onSuccess: useWritten(texts.recorded, () => go(back)) }),
  );
  const ready = reason.trim() !== '';
  return (
    <Page title={texts.correctTitle} lead={item.title}>
      <DescribeForm
        draft={draft}
        onDraft={setDraft}
        state={write}
        back={back}
        ready={ready}
        onSend={(action) => write.mutate({ item: item.id, key, action, reason: reason.trim() })}
      >
        {(tried) => (
          <TextArea
            label={texts.correctReason}
            value={reason}
            maxLength={4000}
            error={tried && !ready ? texts.needReason : undefined}
            onChange={setReason}
          />
        )}
      </DescribeForm>
    </Page>
  );
}

/** Corrects how an added action is described; how it was described before stays in its history. */
export function CorrectActionPage({ item, base }: { item: string; base: string }) {
  const id = agendaItemIdSchema.safeParse(item);
  return id.success ? <Correct item={id.data} base={base} /> : <NotThere />;
}

function Correct({ item, base }: { item: ActionView['item']['id']; base: string }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.action.open.queryOptions({ item }));
  return (
    <LoadedPage query={query}>
      {(view) =>
        view.item.kind === 'added' && view.leads ? (
          <CorrectForm view={view} base={base} />
        ) : (
          <NotThere />
        )
      }
    </LoadedPage>
  );
}
