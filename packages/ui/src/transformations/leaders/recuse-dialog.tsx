import type { TransformationView } from '@iza/api/transformation';
import { RECUSAL_GROUNDS, type Recusal } from '@iza/domain/transformation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useActing } from '../../app/session-context.tsx';
import { RadioField, SelectField, TextArea } from '../../forms/index.ts';
import { ConfirmDialog } from '../../parts/index.ts';
import { useLocation, useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { leaderChangeTexts } from './change-texts.ts';

/** Records that a leader can't lead the plan, with why: a leader of itself, others of one of the two. */
export function RecuseDialog({ view, onClose }: { view: TransformationView; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(leaderChangeTexts);
  const { toast } = useNotices();
  const [, navigate] = useLocation();
  const acting = useActing();
  const { once, refresh } = useTransformationWrite(view);
  const { mayRecuse } = view.leaders;
  const own = mayRecuse.length === 1 && mayRecuse[0]?.party === acting.party;
  const [party, setParty] = useState(mayRecuse.length === 1 ? mayRecuse[0]?.party : undefined);
  const [ground, setGround] = useState<Recusal['ground']>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const record = useMutation(
    trpc.transformation.recuse.mutationOptions({
      onSuccess: async (answer) => {
        if (answer.kind !== 'saved') return;
        onClose();
        toast(texts.recusedDone);
        if (own) navigate('/transformatieplannen');
        await refresh();
      },
    }),
  );
  const confirm = () => {
    setTried(true);
    if (!party || !ground || reason.trim() === '') return;
    record.mutate({ ...once(), party, recusal: { ground, reason: reason.trim() } });
  };
  const needed = (missing: boolean) => (tried && missing ? texts.needed : undefined);
  const title = own ? texts.recuseOwn : texts.recuse;
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={title}
      busy={record.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>
          {texts.recuseLead} {own && texts.recuseGone}
        </p>
        {mayRecuse.length > 1 && (
          <SelectField
            label={texts.who}
            value={party}
            error={needed(!party)}
            options={mayRecuse.map((one) => ({ value: one.party, label: one.name }))}
            onChange={setParty}
          />
        )}
        <RadioField
          label={texts.ground}
          value={ground}
          error={needed(!ground)}
          options={RECUSAL_GROUNDS.map((value) => ({ value, label: texts.grounds[value] }))}
          onChange={setGround}
        />
        <TextArea
          label={texts.what}
          rows={3}
          value={reason}
          error={needed(reason.trim() === '')}
          onChange={setReason}
        />
        <AttemptWords attempt={record} view={view} />
      </div>
    </ConfirmDialog>
  );
}
