import type { ConsultationView } from '@iza/api/consultation';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ResponseContent } from '@iza/domain/consultation';
import { useSession } from '../app/session-context.tsx';
import { RadioField, TextArea } from '../forms/index.ts';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { unitName } from '../plan/store/unit-name.ts';
import { useAutosave } from '../saving/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { SendOut } from './send-out.tsx';
import { consultationTexts } from './texts.ts';
import { UnitNotices } from './unit-notices.tsx';
import { useSaveKey } from './use-save-key.ts';

const EMPTY: ResponseContent = { text: '', supports: null };
const SUPPORTS = ['yes', 'partly', 'no'] as const;

function isEmpty({ text, supports }: ResponseContent): boolean {
  return text.trim() === '' && supports === null;
}

export type RespondFormProps = { mine: ConsultationView['mine']; closes: string };

/** The party's own response: kept while it is typed, sent once. */
export function RespondForm({ mine, closes }: RespondFormProps) {
  useSaveKey();
  const trpc = useTRPC();
  const send = useMutation(trpc.consultation.send.mutationOptions());
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
      <SendOut
        unit={name}
        sending={send}
        missing={isEmpty(content) ? texts.emptyFirst : undefined}
        words={{
          send: texts.send,
          title: texts.sendTitle,
          consequence: texts.sendConsequence,
          done: texts.sent,
        }}
      />
    </section>
  );
}
