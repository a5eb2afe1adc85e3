import type { ConsultationView } from '@iza/api/consultation';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ResponseContent } from '@iza/domain/consultation';
import { useSession } from '../app/session-context.tsx';
import { RadioField, TextArea } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { unitName } from '../plan/store/unit-name.ts';
import { useAutosave } from '../saving/index.ts';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { consultationTexts } from './texts.ts';
import { UnitNotices } from './unit-notices.tsx';
import { useSaveKey } from './use-save-key.ts';
import { useSendOnce } from './use-send-once.ts';

const EMPTY: ResponseContent = { text: '', supports: null };
const SUPPORTS = ['yes', 'partly', 'no'] as const;

function isEmpty({ text, supports }: ResponseContent): boolean {
  return text.trim() === '' && supports === null;
}

/** Sends the response, after its consequence was read; what was typed is saved first. */
function SendResponse({ unit, content }: { unit: string; content: ResponseContent }) {
  const trpc = useTRPC();
  const texts = useTexts(consultationTexts);
  const { version } = usePlanHead();
  const { toast } = useNotices();
  const { key, settle, refresh } = useSendOnce(unit);
  const [asked, setAsked] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const send = useMutation(
    trpc.consultation.send.mutationOptions({
      onSuccess: (answer) => {
        setAsked(false);
        if (answer.kind === 'saved') toast(texts.sent);
        refresh();
      },
    }),
  );
  const ask = () => {
    setWrong(isEmpty(content) ? texts.emptyFirst : undefined);
    setAsked(!isEmpty(content));
  };
  const confirm = async () => {
    if (await settle()) return send.mutate({ version: version.id, key });
    setAsked(false);
    setWrong(texts.savingFirst);
  };
  return (
    <div className='iza-stack iza-stack--tight'>
      {wrong !== undefined && (
        <Notice tone='warning' announce>
          {wrong}
        </Notice>
      )}
      {send.data?.kind === 'refused' && <RefusalList refusals={send.data.refusals} />}
      <div>
        <Button purpose='primary' onClick={ask}>
          {texts.send}
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        title={texts.sendTitle}
        confirm={texts.send}
        busy={send.isPending}
        onConfirm={() => void confirm()}
        onClose={() => setAsked(false)}
      >
        <div className='iza-stack'>
          <p>{texts.sendConsequence}</p>
          {send.isError && <FailureNotice error={send.error} />}
        </div>
      </ConfirmDialog>
    </div>
  );
}

export type RespondFormProps = { mine: ConsultationView['mine']; closes: string };

/** The party's own response: kept while it is typed, sent once. */
export function RespondForm({ mine, closes }: RespondFormProps) {
  useSaveKey();
  const texts = useTexts(consultationTexts);
  const format = useFormat();
  const { acting } = useSession();
  const { version } = usePlanHead();
  const name = unitName(version.id, 'response');
  const server = useMemo(
    () => ({ revision: mine?.revision ?? 0, content: mine?.content ?? EMPTY }),
    [mine],
  );
  const unit = useAutosave<ResponseContent>(name, server);
  const { content, change } = unit;
  const supportWords = (supports: ResponseContent['supports']) =>
    supports === null ? texts.empty : texts.supportOptions[supports];
  return (
    <section id='reactie' className='iza-stack iza-prose' aria-labelledby='reactie-kop'>
      <h2 id='reactie-kop' tabIndex={-1}>
        {texts.respondTitle}
      </h2>
      <p className='iza-prose'>{texts.respondLead(acting.partyName, format.date(closes))}</p>
      <UnitNotices
        name={name}
        unit={unit}
        nameOf={(field) => texts.fields[field]}
        textOf={(field, shown) =>
          field === 'text' ? shown.text || texts.empty : supportWords(shown.supports)
        }
      />
      <RadioField
        inline
        label={texts.supports}
        value={content.supports ?? undefined}
        options={SUPPORTS.map((value) => ({ value, label: texts.supportOptions[value] }))}
        onChange={(supports) => change({ ...content, supports })}
      />
      <TextArea
        label={texts.text}
        hint={texts.textHint}
        rows={8}
        value={content.text}
        onChange={(text) => change({ ...content, text })}
      />
      <SendResponse unit={name} content={content} />
    </section>
  );
}
