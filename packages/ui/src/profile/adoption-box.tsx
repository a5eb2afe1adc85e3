import type { AdoptionView, PendingAdoptionView } from '@iza/api/profile';
import type { IdempotencyKey, IsoDate } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField, TextField } from '../forms/index.ts';
import { Button, ConfirmDialog, Notice, Shape } from '../parts/index.ts';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { planVocabulary } from '@iza/documents/words';
import { useSaver } from '../saving/index.ts';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts, useToday } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import { adoptionTexts } from './adoption-texts.ts';
import { readDay } from './capacity-form.tsx';
import { useProfileDesk } from './profile-desk.ts';
import { profileTexts } from './texts.ts';

type Answer = { readonly kind: string; readonly outcome?: 'adopted' | 'asked' };

/** Asking, signing and withdrawing; the profile is fetched afresh after each. */
function useAdoption(onDone: () => void) {
  const trpc = useTRPC();
  const texts = useTexts(adoptionTexts);
  const { toast } = useNotices();
  const { opened, refresh } = useProfileDesk();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const onSuccess = ({ kind, outcome }: Answer) => {
    setKey(crypto.randomUUID());
    if (kind !== 'saved') return;
    toast(outcome ? texts[outcome] : texts.withdrawn);
    onDone();
    refresh();
  };
  return {
    target: { version: opened.version, key: key as IdempotencyKey },
    ask: useMutation(trpc.profile.askAdoption.mutationOptions({ onSuccess })),
    sign: useMutation(trpc.profile.signAdoption.mutationOptions({ onSuccess })),
    withdraw: useMutation(trpc.profile.withdrawAdoption.mutationOptions({ onSuccess })),
  };
}

function AskAdoption({ adoption, onClose }: { adoption: AdoptionView; onClose: () => void }) {
  const texts = useTexts(adoptionTexts);
  const profile = useTexts(profileTexts);
  const { roles } = useTexts(planVocabulary);
  const format = useFormat();
  const today = useToday();
  const saver = useSaver();
  const { opened } = useProfileDesk();
  const { target, ask } = useAdoption(onClose);
  const [body, setBody] = useState('');
  const [on, setOn] = useState<string | undefined>(today);
  const [tried, setTried] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const confirm = async () => {
    setTried(true);
    if (body.trim() === '' || !on) return;
    await saver.saveNow();
    const waits = saver.state().pending.some((name) => name.startsWith(opened.version));
    setUnsaved(waits);
    if (waits) return;
    const decision = { body: body.trim(), on: on as IsoDate };
    ask.mutate({ ...target, contentRevision: opened.contentRevision, decision });
  };
  return (
    <ConfirmDialog
      open
      title={texts.adopt}
      confirm={texts.adopt}
      busy={ask.isPending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>{texts.consequence}</p>
        <p className='iza-quiet'>
          {texts.signers(format.list(adoption.roles.map((role) => roles[role])))}{' '}
          {profile.clause(adoption.clause)}
        </p>
        <TextField
          label={texts.body}
          hint={texts.bodyHint}
          value={body}
          error={tried && body.trim() === '' ? texts.needed : undefined}
          onChange={setBody}
        />
        <DateField
          label={texts.on}
          value={on}
          error={tried && !on ? texts.needed : undefined}
          parse={readDay}
          onChange={setOn}
        />
        {unsaved && <Notice tone='warning'>{profile.savingFirst}</Notice>}
        {ask.isError && <FailureNotice error={ask.error} pressed />}
        {ask.data?.kind === 'refused' && <RefusalList refusals={ask.data.refusals} />}
      </div>
    </ConfirmDialog>
  );
}

function Awaited({ pending }: { pending: PendingAdoptionView }) {
  const texts = useTexts(adoptionTexts);
  const { roles } = useTexts(planVocabulary);
  return pending.awaited.map(({ role, parties }) => (
    <li key={role}>
      <Shape name='open' />{' '}
      {texts.waitingFor(
        `${parties.length > 0 ? parties.map(({ name }) => name).join(', ') : texts.nobody} (${roles[role].toLowerCase()})`,
      )}
    </li>
  ));
}

function Pending({ pending }: { pending: PendingAdoptionView }) {
  const texts = useTexts(adoptionTexts);
  const profile = useTexts(profileTexts);
  const format = useFormat();
  const [signing, setSigning] = useState(false);
  const { target, sign, withdraw } = useAdoption(() => setSigning(false));
  const step = { ...target, adoption: pending.id };
  const refused = [sign.data, withdraw.data].find((answer) => answer?.kind === 'refused');
  const decided = profile.decidedBy(pending.decision.body, format.date(pending.decision.on));
  return (
    <Notice
      tone={pending.stale ? 'warning' : 'info'}
      title={texts.pending}
      actions={
        <>
          {pending.maySign && (
            <Button small purpose='primary' onClick={() => setSigning(true)}>
              {texts.sign}
            </Button>
          )}
          {pending.mayWithdraw && (
            <Button small busy={withdraw.isPending} onClick={() => withdraw.mutate(step)}>
              {texts.withdraw}
            </Button>
          )}
        </>
      }
    >
      {pending.stale && <p>{texts.stale}</p>}
      <p>{decided}</p>
      <ul className='plan-signatures'>
        {pending.signatures.map(({ personName, partyName, role, at }) => (
          <li key={`${partyName} ${role}`}>
            <Shape name='check' />{' '}
            {texts.signedBy(personName, partyName, format.ago(at, new Date()))}
          </li>
        ))}
        {!pending.stale && <Awaited pending={pending} />}
      </ul>
      {refused?.kind === 'refused' && <RefusalList refusals={refused.refusals} />}
      <ConfirmDialog
        open={signing}
        title={texts.sign}
        confirm={texts.sign}
        busy={sign.isPending}
        onConfirm={() => sign.mutate(step)}
        onClose={() => setSigning(false)}
      >
        <div className='iza-stack'>
          <p>{texts.consequence}</p>
          <p>{decided}</p>
          {sign.isError && <FailureNotice error={sign.error} pressed />}
          {sign.data?.kind === 'refused' && <RefusalList refusals={sign.data.refusals} />}
        </div>
      </ConfirmDialog>
    </Notice>
  );
}

/** How a concept becomes the adopted profile: the decision of the region, signed as the agreement says. */
export function AdoptionBox({ adoption }: { adoption: AdoptionView }) {
  const texts = useTexts(adoptionTexts);
  const [asking, setAsking] = useState(false);
  const { pending, mayAsk, missing } = adoption;
  return (
    <div className='iza-stack iza-stack--tight iza-no-print'>
      {pending && <Pending pending={pending} />}
      {mayAsk && (
        <div>
          <Button purpose='primary' onClick={() => setAsking(true)}>
            {texts.adopt}
          </Button>
        </div>
      )}
      {missing.length > 0 && <p className='iza-quiet iza-small'>{texts.waitFor}</p>}
      {asking && <AskAdoption adoption={adoption} onClose={() => setAsking(false)} />}
    </div>
  );
}
