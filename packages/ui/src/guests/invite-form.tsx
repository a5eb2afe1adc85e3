import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { MAIL_LANGUAGES } from '@iza/domain/notification';
import type { MailLanguage } from '@iza/domain/notification';
import { RadioField, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { guestTexts } from './texts.ts';
import { useGuestWrite } from './use-guest-write.ts';

const looksLikeAddress = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** Asks someone without an account: a name, an address, a language. */
export function InviteForm({ onDone }: { onDone: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(guestTexts);
  const { toast } = useNotices();
  const { once, refresh } = useGuestWrite();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<MailLanguage>('nl');
  const [tried, setTried] = useState(false);
  const noName = name.trim() === '';
  const noEmail = !looksLikeAddress(email.trim());
  const invite = useMutation(
    trpc.guest.invite.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind !== 'saved') return;
        toast(texts.invited);
        onDone();
      },
    }),
  );
  const send = () => {
    setTried(true);
    if (noName || noEmail) return;
    invite.mutate({
      ...once(),
      guests: [{ name: name.trim(), email: email.trim(), language }],
    });
  };
  return (
    <div className='iza-stack iza-prose iza-handle'>
      <TextField
        label={texts.name}
        value={name}
        error={tried && noName ? texts.needName : undefined}
        onChange={setName}
      />
      <TextField
        label={texts.email}
        value={email}
        error={tried && noEmail ? texts.needEmail : undefined}
        onChange={setEmail}
      />
      <RadioField
        inline
        label={texts.language}
        value={language}
        options={MAIL_LANGUAGES.map((value) => ({ value, label: texts.languages[value] }))}
        onChange={setLanguage}
      />
      {invite.isError && <FailureNotice error={invite.error} pressed />}
      {invite.data?.kind === 'refused' && <RefusalList refusals={invite.data.refusals} />}
      <div className='iza-row'>
        <Button purpose='primary' busy={invite.isPending} onClick={send}>
          {texts.send}
        </Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
