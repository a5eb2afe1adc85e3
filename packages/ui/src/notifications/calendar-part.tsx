import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { IdempotencyKey } from '@iza/domain/values';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { notificationTexts } from './texts.ts';

const newKey = () => crypto.randomUUID() as IdempotencyKey;

/** The address right after it was made: the only time that it is seen. */
function Made({ address }: { address: string }) {
  const texts = useTexts(notificationTexts);
  const { toast } = useNotices();
  const id = useId();
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    toast(texts.copied);
  };
  return (
    <Notice tone='positive' title={texts.madeTitle} announce>
      <div className='iza-stack iza-stack--tight'>
        <p>{texts.made}</p>
        <label htmlFor={id}>{texts.address}</label>
        <input
          id={id}
          className='iza-input'
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <div>
          <Button icon='copy' onClick={() => void copy()}>
            {texts.copy}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function Revoke({ onRevoked }: { onRevoked: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(notificationTexts);
  const { toast } = useNotices();
  const [asked, setAsked] = useState(false);
  const revoke = useMutation(
    trpc.notification.revokeCalendar.mutationOptions({
      onSuccess: () => {
        setAsked(false);
        toast(texts.revoked);
        onRevoked();
      },
    }),
  );
  return (
    <>
      <Button onClick={() => setAsked(true)}>{texts.revoke}</Button>
      <ConfirmDialog
        open={asked}
        title={texts.revokeTitle}
        confirm={texts.revoke}
        busy={revoke.isPending}
        negative
        onConfirm={() => revoke.mutate({ key: newKey() })}
        onClose={() => setAsked(false)}
      >
        <div className='iza-stack'>
          <p>{texts.revokeConsequence}</p>
          {revoke.isError && <FailureNotice error={revoke.error} pressed />}
        </div>
      </ConfirmDialog>
    </>
  );
}

/** The secret address for one's calendar program: made, made anew, withdrawn. */
export function CalendarPart({ since }: { since: string | null }) {
  const trpc = useTRPC();
  const texts = useTexts(notificationTexts);
  const format = useFormat();
  const queries = useQueryClient();
  const refresh = () =>
    void queries.invalidateQueries({ queryKey: trpc.notification.mine.queryKey() });
  const make = useMutation(trpc.notification.makeCalendar.mutationOptions({ onSuccess: refresh }));
  const forget = () => {
    make.reset();
    refresh();
  };
  return (
    <section className='iza-stack iza-prose' aria-labelledby='agenda'>
      <h2 id='agenda'>{texts.calendar}</h2>
      <p>{texts.calendarLead}</p>
      {make.data && <Made address={new URL(make.data.path, window.location.origin).href} />}
      {make.isError && <FailureNotice error={make.error} pressed />}
      {!make.data && (
        <p className='iza-quiet'>
          {since === null ? texts.noCalendar : texts.calendarSince(format.moment(since))}
        </p>
      )}
      <div className='iza-row'>
        <Button
          purpose={since === null ? 'primary' : 'secondary'}
          busy={make.isPending}
          onClick={() => make.mutate({ key: newKey() })}
        >
          {since === null ? texts.make : texts.makeNew}
        </Button>
        {since !== null && <Revoke onRevoked={forget} />}
      </div>
      {since !== null && <p className='iza-small iza-quiet'>{texts.makeNewWarning}</p>}
    </section>
  );
}
