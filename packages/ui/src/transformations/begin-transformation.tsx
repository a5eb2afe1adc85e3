import type { IdempotencyKey, RegionId } from '@iza/domain/values';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useActing } from '../app/session-context.tsx';
import { TextField } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { useLocation } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AttemptWords } from './running/attempt-words.tsx';
import { transformationTexts } from './texts.ts';

/** Begins an idea, under a name, for the regions one works in; leads to it once it is there. */
export function BeginTransformation({ base, onClose }: { base: string; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const queries = useQueryClient();
  const { regions } = useActing();
  const [, go] = useLocation();
  const [key] = useState(() => crypto.randomUUID() as IdempotencyKey);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const begin = useMutation(
    trpc.transformation.begin.mutationOptions({
      onSuccess: (answer) => {
        if (answer.kind !== 'saved') return;
        void queries.invalidateQueries({ queryKey: trpc.transformation.list.queryKey() });
        go(`${base}/${answer.plan}`);
      },
    }),
  );
  const confirm = () => {
    setTried(true);
    if (name.trim() === '') return;
    const own = regions.map(({ id }): RegionId => id);
    begin.mutate({ key, name: name.trim(), regions: own });
  };
  return (
    <ConfirmDialog
      open
      title={texts.begin}
      confirm={texts.begin}
      busy={begin.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>{texts.beginText}</p>
        <TextField
          label={texts.name}
          value={name}
          onChange={setName}
          error={tried && name.trim() === '' ? texts.needName : undefined}
        />
        <AttemptWords attempt={begin} />
      </div>
    </ConfirmDialog>
  );
}
