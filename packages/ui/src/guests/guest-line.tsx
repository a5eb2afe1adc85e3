import type { GuestView } from '@iza/api/guest';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Shape } from '../parts/shape.tsx';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { RecordForm } from './record-form.tsx';
import { guestTexts } from './texts.ts';
import { useGuestWrite } from './use-guest-write.ts';

const SHAPES = {
  invited: 'open',
  opened: 'half',
  sent: 'check',
  'by-mail': 'check',
  withdrawn: 'cross',
  expired: 'cross',
} as const;

function Withdraw({ guest }: { guest: GuestView }) {
  const trpc = useTRPC();
  const texts = useTexts(guestTexts);
  const { toast } = useNotices();
  const { once, refresh } = useGuestWrite();
  const [asked, setAsked] = useState(false);
  const withdraw = useMutation(
    trpc.guest.withdraw.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind !== 'saved') return;
        setAsked(false);
        toast(texts.withdrawn);
      },
    }),
  );
  return (
    <>
      <Button small purpose='subtle' onClick={() => setAsked(true)}>
        {texts.withdraw}
        <span className='iza-hidden'>: {guest.name}</span>
      </Button>
      <ConfirmDialog
        open={asked}
        title={texts.withdrawTitle}
        confirm={texts.withdraw}
        busy={withdraw.isPending}
        negative
        onConfirm={() => withdraw.mutate({ ...once(), guest: guest.id })}
        onClose={() => setAsked(false)}
      >
        <div className='iza-stack'>
          <p>{texts.withdrawConsequence(guest.name)}</p>
          {withdraw.isError && <FailureNotice error={withdraw.error} pressed />}
          {withdraw.data?.kind === 'refused' && <RefusalList refusals={withdraw.data.refusals} />}
        </div>
      </ConfirmDialog>
    </>
  );
}

function Renew({ guest }: { guest: GuestView }) {
  const trpc = useTRPC();
  const texts = useTexts(guestTexts);
  const { toast } = useNotices();
  const { once, refresh } = useGuestWrite();
  const renew = useMutation(
    trpc.guest.renew.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind === 'saved') toast(texts.renewed);
      },
    }),
  );
  return (
    <>
      <Button
        small
        purpose='subtle'
        busy={renew.isPending}
        onClick={() => renew.mutate({ ...once(), guest: guest.id })}
      >
        {texts.renew}
        <span className='iza-hidden'>: {guest.name}</span>
      </Button>
      {renew.isError && <FailureNotice error={renew.error} pressed />}
      {renew.data?.kind === 'refused' && <RefusalList refusals={renew.data.refusals} />}
    </>
  );
}

/** One guest: who, how far it came, and what can be done. */
export function GuestLine({ guest, mayInvite }: { guest: GuestView; mayInvite: boolean }) {
  const texts = useTexts(guestTexts);
  const [recording, setRecording] = useState(false);
  const { name, email, status, mail, remindedAt } = guest;
  const asked = status === 'invited' || status === 'opened';
  const more = [
    email,
    asked && mail !== null ? texts.mails[mail] : null,
    asked && remindedAt !== null ? texts.reminded : null,
  ].filter((part) => part !== null && part !== '');
  const waits = asked || status === 'expired';
  return (
    <li className='iza-guest'>
      <div>
        <strong>{name}</strong>{' '}
        <span className='iza-small'>
          <Shape name={SHAPES[status]} /> {texts.statuses[status]}
        </span>
        {more.length > 0 && <div className='iza-small iza-quiet'>{more.join(' · ')}</div>}
      </div>
      {mayInvite && waits && (
        <div className='iza-row iza-no-print'>
          {asked && email !== null && <Renew guest={guest} />}
          {asked && <Withdraw guest={guest} />}
          {!recording && (
            <Button small purpose='subtle' onClick={() => setRecording(true)}>
              {texts.record}
              <span className='iza-hidden'>: {name}</span>
            </Button>
          )}
        </div>
      )}
      {recording && <RecordForm guest={guest} onDone={() => setRecording(false)} />}
    </li>
  );
}
