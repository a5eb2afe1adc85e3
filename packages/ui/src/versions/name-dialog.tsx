import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdempotencyKey, NamedVersionId } from '@iza/domain/values';
import { TextArea, TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { newId } from '../plan/model/new-id.ts';
import { RefusalList } from '../plan/refusals/refusal-list.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { FailureNotice, useTRPC } from '../trpc/index.ts';
import type { ListedMoment } from './moments.ts';
import { versionTexts } from './texts.ts';

/** Gives a moment a name and, for who wants it, says what it was for. */
export function NameDialog({ moment, onClose }: { moment: ListedMoment; onClose: () => void }) {
  const texts = useTexts(versionTexts);
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { toast } = useNotices();
  const [made] = useState(() => ({
    id: newId<NamedVersionId>(),
    key: crypto.randomUUID() as IdempotencyKey,
  }));
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const naming = useMutation(
    trpc.version.name.mutationOptions({
      onSuccess: ({ kind }) => {
        if (kind !== 'saved') return;
        toast(texts.nameDone(name.trim()));
        void queries.invalidateQueries({ queryKey: trpc.version.list.queryKey() });
        onClose();
      },
    }),
  );
  const confirm = () => {
    setTried(true);
    if (name.trim() === '') return;
    const { version, revision } = moment;
    naming.mutate({ ...made, version, revision, name: name.trim(), note: note.trim() });
  };
  return (
    <ConfirmDialog
      open
      title={texts.nameTitle}
      confirm={texts.name}
      busy={naming.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>{moment.label}</p>
        <TextField
          label={texts.nameLabel}
          hint={texts.nameHint}
          value={name}
          maxLength={500}
          onChange={setName}
          error={tried && name.trim() === '' ? texts.nameNeeded : undefined}
        />
        <TextArea label={texts.note} optional value={note} maxLength={20_000} onChange={setNote} />
        {naming.isError && <FailureNotice error={naming.error} pressed />}
        {naming.data?.kind === 'refused' && <RefusalList refusals={naming.data.refusals} />}
      </div>
    </ConfirmDialog>
  );
}
