import '../../decisions/decisions.css';
import type { TransformationView } from '@iza/api/transformation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { OnRecord } from '../../decisions/on-record.tsx';
import { ReasonDialog } from '../../decisions/reason-dialog.tsx';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { leaderChangeTexts } from './change-texts.ts';

type Recused = TransformationView['leaders']['recused'][number];

function UndoDialog({
  view,
  one,
  onClose,
}: {
  view: TransformationView;
  one: Recused;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(leaderChangeTexts);
  const { once, refresh } = useTransformationWrite(view);
  const undo = useMutation(
    trpc.transformation.withdrawRecusal.mutationOptions({
      onSuccess: async (answer) => {
        if (answer.kind === 'saved') onClose();
        await refresh();
      },
    }),
  );
  return (
    <ReasonDialog
      title={texts.undoTitle}
      lead={texts.undoLead}
      busy={undo.isPending}
      outcome={<AttemptWords attempt={undo} view={view} />}
      onConfirm={(reason) => undo.mutate({ ...once(), recusal: one.id, reason })}
      onClose={onClose}
    />
  );
}

/** Insurers of which it is on record that they can't lead the plan. */
export function RecusedList({ view }: { view: TransformationView }) {
  const texts = useTexts(leaderChangeTexts);
  const [asking, setAsking] = useState<Recused>();
  const { recused, mayUndo } = view.leaders;
  if (recused.length === 0) return null;
  return (
    <>
      <ul className='decisions__list' aria-label={texts.apart}>
        {recused.map((one) => (
          <OnRecord
            key={one.id}
            record={{ ...one, mayWithdraw: mayUndo && one.withdrawn === null }}
            title={texts.recused(one.name, texts.groundNames[one.ground])}
            onWithdraw={() => setAsking(one)}
          >
            <p className='decisions__words'>{one.reason}</p>
          </OnRecord>
        ))}
      </ul>
      {asking && <UndoDialog view={view} one={asking} onClose={() => setAsking(undefined)} />}
    </>
  );
}
