import type { GuestsView, GuestView } from '@iza/api/guest';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Handling } from '@iza/domain/consultation';
import { planVocabulary } from '@iza/documents/words';
import { HandlingWords } from '../consultation/handling-words.tsx';
import { ResponseWords } from '../consultation/response-words.tsx';
import { RadioField, TextArea } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { guestTexts } from './texts.ts';
import { useGuestWrite } from './use-guest-write.ts';

const OUTCOMES = ['taken over', 'partly taken over', 'not taken over'] as const;

function HandleGuest({ guest, onDone }: { guest: GuestView; onDone: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(guestTexts);
  const { handlings } = useTexts(planVocabulary);
  const { toast } = useNotices();
  const { once, refresh } = useGuestWrite();
  const [outcome, setOutcome] = useState<Handling['outcome'] | undefined>(guest.handling?.outcome);
  const [note, setNote] = useState(guest.handling?.note ?? '');
  const [tried, setTried] = useState(false);
  const handle = useMutation(
    trpc.guest.handle.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind !== 'saved') return;
        toast(texts.kept);
        onDone();
      },
    }),
  );
  const keep = () => {
    setTried(true);
    if (outcome !== undefined)
      handle.mutate({ ...once(), guest: guest.id, handling: { outcome, note } });
  };
  return (
    <div className='iza-stack iza-handle'>
      <RadioField
        label={texts.handlingOf(guest.name)}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: handlings[value] }))}
        error={tried && outcome === undefined ? texts.needOutcome : undefined}
        onChange={setOutcome}
      />
      <TextArea label={texts.note} value={note} onChange={setNote} />
      {handle.isError && <FailureNotice error={handle.error} pressed />}
      {handle.data?.kind === 'refused' && <RefusalList refusals={handle.data.refusals} />}
      <div className='iza-row'>
        <Button purpose='primary' busy={handle.isPending} onClick={keep}>
          {texts.keep}
        </Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </div>
  );
}

/** A guest's response, how it came, and what was done with it. */
export function GuestResponse({
  guest,
  readsHandling,
  mayHandle,
}: { guest: GuestView } & Pick<GuestsView, 'readsHandling' | 'mayHandle'>) {
  const texts = useTexts(guestTexts);
  const format = useFormat();
  const [handling, setHandling] = useState(false);
  const { response, name } = guest;
  if (!response) return null;
  const { receivedOn, sentAt, recordedByName } = response;
  return (
    <li className='iza-response'>
      <h3>{name}</h3>
      <p className='iza-small iza-quiet'>
        {receivedOn === null
          ? texts.sentOn(format.moment(sentAt))
          : texts.mailedOn(format.date(receivedOn), recordedByName ?? '')}
      </p>
      <ResponseWords content={response.content} />
      <div className='iza-response__handling iza-stack iza-stack--tight'>
        {readsHandling && <HandlingWords handling={guest.handling} />}
        {handling && <HandleGuest guest={guest} onDone={() => setHandling(false)} />}
        {mayHandle && !handling && (
          <div className='iza-no-print'>
            <Button
              small
              purpose={guest.handling ? 'subtle' : 'secondary'}
              onClick={() => setHandling(true)}
            >
              {guest.handling ? texts.rehandle : texts.handle}
              <span className='iza-hidden'>: {name}</span>
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
