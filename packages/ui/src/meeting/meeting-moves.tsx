import type { MeetingView } from '@iza/api/meeting';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Meeting, MeetingMove } from '@iza/domain/meeting';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { consultationTexts } from '../consultation/texts.ts';
import { Outcome } from '../decisions/outcome.tsx';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { useSaver } from '../saving/index.ts';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts, useToday } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { meetingTexts } from './texts.ts';

export type MeetingMovesProps = {
  view: MeetingView;
  /** Name under which what is typed is kept. */
  unit: string;
  meeting: Meeting;
};

/** What can be done with the meeting now; what was typed is saved first. */
export function MeetingMoves({ view, unit, meeting }: MeetingMovesProps) {
  const trpc = useTRPC();
  const texts = useTexts(meetingTexts);
  const { savingFirst } = useTexts(consultationTexts);
  const format = useFormat();
  const today = useToday();
  const saver = useSaver();
  const { toast } = useNotices();
  const { key, answered } = useBesideWrite();
  const [asked, setAsked] = useState<MeetingMove>();
  const [waits, setWaits] = useState(false);
  const moving = useMutation(
    trpc.meeting.move.mutationOptions({
      onSuccess: (answer) => {
        setAsked(undefined);
        answered();
        if (answer.kind === 'saved') toast(texts.kept);
      },
    }),
  );
  const confirm = async (move: MeetingMove) => {
    await saver.saveNow();
    const settled = saver.entry(unit) === undefined;
    setWaits(!settled);
    if (settled) moving.mutate({ key, meeting: view.id, move, content: meeting });
    else setAsked(undefined);
  };
  const early = view.state === 'planned' && view.mayWrite && today < meeting.on;
  if (view.moves.length === 0) return null;
  return (
    <div className='iza-stack iza-stack--tight iza-no-print'>
      {waits && (
        <Notice tone='warning' announce>
          {savingFirst}
        </Notice>
      )}
      <Outcome attempt={moving} />
      <div className='iza-row'>
        {view.moves.map((move) => (
          <Button
            key={move}
            purpose={move === 'cancel' ? 'subtle' : 'primary'}
            onClick={() => setAsked(move)}
          >
            {texts.moves[move]}
          </Button>
        ))}
        {early && (
          <span className='iza-small iza-quiet'>{texts.notYet(format.date(meeting.on))}</span>
        )}
      </div>
      {asked && (
        <ConfirmDialog
          open
          title={texts.moves[asked]}
          confirm={texts.moves[asked]}
          busy={moving.isPending}
          onConfirm={() => void confirm(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{texts.moveLead[asked]}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
