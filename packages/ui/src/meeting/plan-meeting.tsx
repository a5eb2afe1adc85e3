import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { IsoDate, RegionId } from '@iza/domain/values';
import { useLocation } from 'wouter';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { DayField } from '../decisions/day-field.tsx';
import { Outcome } from '../decisions/outcome.tsx';
import { TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { meetingTexts } from './texts.ts';

/** Plans a meeting: which, and when; the rest follows on its own page. */
export function PlanMeeting({ region, onClose }: { region: RegionId; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(meetingTexts);
  const { key, answered } = useBesideWrite();
  const [, goTo] = useLocation();
  const [title, setTitle] = useState('');
  const [on, setOn] = useState<IsoDate>();
  const [tried, setTried] = useState(false);
  const plan = useMutation(
    trpc.meeting.plan.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind !== 'saved') return;
        onClose();
        goTo(`/regio/${region}/overleg/${answer.meeting}`);
      },
    }),
  );
  const empty = title.trim() === '';
  const confirm = () => {
    setTried(true);
    if (empty || !on) return;
    const nothingYet = { time: '', place: '', invited: [], others: '', points: [] };
    plan.mutate({ key, region, meeting: { title: title.trim(), on, ...nothingYet } });
  };
  return (
    <ConfirmDialog
      open
      title={texts.plan}
      confirm={texts.plan}
      busy={plan.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          value={title}
          error={tried && empty ? texts.needed : undefined}
          onChange={setTitle}
        />
        <DayField
          label={texts.on}
          value={on}
          error={tried && !on ? texts.needed : undefined}
          onChange={setOn}
        />
        <Outcome attempt={plan} />
      </div>
    </ConfirmDialog>
  );
}
