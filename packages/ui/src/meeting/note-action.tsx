import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { IsoDate, PersonId } from '@iza/domain/values';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { DayField } from '../decisions/day-field.tsx';
import { Outcome } from '../decisions/outcome.tsx';
import { SelectField, TextArea } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import type { PointOutcomeProps } from './point-outcome.tsx';
import { meetingTexts } from './texts.ts';

/** Notes who does what by when; it waits on that person's own page. */
export function NoteAction({ view, point, onClose }: PointOutcomeProps & { onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(meetingTexts);
  const { key, settled } = useBesideWrite();
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState<PersonId>();
  const [due, setDue] = useState<IsoDate>();
  const [tried, setTried] = useState(false);
  const noting = useMutation(trpc.meeting.noteAction.mutationOptions(settled(texts.kept, onClose)));
  const needed = (empty: boolean) => (tried && empty ? texts.needed : undefined);
  const confirm = () => {
    setTried(true);
    if (what.trim() === '' || !owner || !due) return;
    const action = { what: what.trim(), owner, due };
    noting.mutate({ key, meeting: view.id, point: point.id, action });
  };
  return (
    <ConfirmDialog
      open
      title={texts.act}
      confirm={texts.act}
      busy={noting.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <TextArea
          label={texts.what}
          rows={3}
          value={what}
          error={needed(what.trim() === '')}
          onChange={setWhat}
        />
        <SelectField
          label={texts.who}
          value={owner}
          options={view.people.map(({ person, name, partyName }) => ({
            value: person,
            label: `${name} (${partyName})`,
          }))}
          error={needed(!owner)}
          onChange={setOwner}
        />
        <DayField label={texts.due} value={due} error={needed(!due)} onChange={setDue} />
        <Outcome attempt={noting} />
      </div>
    </ConfirmDialog>
  );
}
