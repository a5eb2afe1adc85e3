import type { GuestView } from '@iza/api/guest';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResponseContent } from '@iza/domain/consultation';
import type { IsoDate } from '@iza/domain/values';
import { DateField, RadioField, TextArea, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { readDeadline } from '../plan/model/read-deadline.ts';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts, useToday } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { guestTexts } from './texts.ts';
import { useGuestWrite } from './use-guest-write.ts';

const SUPPORTS = ['yes', 'partly', 'no'] as const;

function readDay(typed: string, today: string): string | undefined {
  const deadline = readDeadline(typed, today as IsoDate);
  return deadline && 'on' in deadline ? deadline.on : undefined;
}

/** A response that came by mail: from whom, on which day, and what it says. */
export function RecordForm({
  guest,
  onDone,
}: {
  guest?: GuestView | undefined;
  onDone: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(guestTexts);
  const today = useToday();
  const { toast } = useNotices();
  const { once, refresh } = useGuestWrite();
  const [name, setName] = useState('');
  const [day, setDay] = useState<string>();
  const [content, setContent] = useState<ResponseContent>({ text: '', supports: null });
  const [tried, setTried] = useState(false);
  const noName = guest === undefined && name.trim() === '';
  const noWords = content.text.trim() === '' && content.supports === null;
  const record = useMutation(
    trpc.guest.record.mutationOptions({
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
    if (noName || noWords || day === undefined) return;
    const sender = guest ? { guest: guest.id } : { name: name.trim() };
    record.mutate({ ...once(), sender, receivedOn: day as IsoDate, content });
  };
  return (
    <section className='iza-stack iza-prose iza-handle' aria-label={texts.record}>
      <h3>{guest ? texts.recordFor(guest.name) : texts.record}</h3>
      <p>{texts.recordHint}</p>
      {guest === undefined && (
        <TextField
          label={texts.name}
          value={name}
          error={tried && noName ? texts.needName : undefined}
          onChange={setName}
        />
      )}
      <DateField
        label={texts.receivedOn}
        value={day}
        parse={(typed) => readDay(typed, today)}
        error={tried && day === undefined ? texts.needDay : undefined}
        onChange={setDay}
      />
      <RadioField
        inline
        label={texts.supports}
        value={content.supports ?? undefined}
        options={SUPPORTS.map((value) => ({ value, label: texts.supportOptions[value] }))}
        onChange={(supports) => setContent({ ...content, supports })}
      />
      <TextArea
        label={texts.text}
        rows={6}
        value={content.text}
        error={tried && noWords ? texts.needWords : undefined}
        onChange={(text) => setContent({ ...content, text })}
      />
      {record.isError && <FailureNotice error={record.error} pressed />}
      {record.data?.kind === 'refused' && <RefusalList refusals={record.data.refusals} />}
      <div className='iza-row'>
        <Button purpose='primary' busy={record.isPending} onClick={keep}>
          {texts.keep}
        </Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </section>
  );
}
