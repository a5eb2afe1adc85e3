import type { CoherenceView } from '@iza/api/coherence';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { leanSchema } from '@iza/domain/coherence';
import { Outcome } from '../decisions/outcome.tsx';
import { ComboboxField, TextArea } from '../forms/index.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { useAgreementOptions } from './agreement-options.ts';
import { coherenceTexts } from './texts.ts';
import { useBesideWrite } from './use-beside.ts';

/** Says that an agreement of this plan leans on one of another. */
export function LeanForm({ view, onClose }: { view: CoherenceView; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(coherenceTexts);
  const { version } = usePlanHead();
  const { key, settled } = useBesideWrite();
  const { own, others } = useAgreementOptions(view);
  const [leaning, setLeaning] = useState<string>();
  const [on, setOn] = useState<string>();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const record = useMutation(trpc.coherence.lean.mutationOptions(settled(texts.kept, onClose)));
  const confirm = () => {
    setTried(true);
    const [mine, theirs] = [
      own.find(({ value }) => value === leaning),
      others.find(({ value }) => value === on),
    ];
    if (!mine || !theirs) return;
    const lean = leanSchema.parse({
      item: mine.item,
      onPlan: theirs.plan,
      onItem: theirs.item,
      why: why.trim(),
    });
    record.mutate({ version: version.id, key, lean });
  };
  const needed = (value: string | undefined) => (tried && !value ? texts.needed : undefined);
  return (
    <ConfirmDialog
      open
      title={texts.addLean}
      confirm={texts.send}
      busy={record.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <ComboboxField
          single
          label={texts.leaningItem}
          values={leaning ? [leaning] : []}
          options={own}
          error={needed(leaning)}
          onChange={([value]) => setLeaning(value)}
        />
        <ComboboxField
          single
          label={texts.onItem}
          values={on ? [on] : []}
          options={others}
          error={needed(on)}
          onChange={([value]) => setOn(value)}
        />
        <TextArea label={texts.whyLean} rows={2} value={why} onChange={setWhy} />
        <Outcome attempt={record} />
      </div>
    </ConfirmDialog>
  );
}
