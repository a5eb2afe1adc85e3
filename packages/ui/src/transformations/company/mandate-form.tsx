import type { MandatesView } from '@iza/api/transformation';
import type { SigningMandate } from '@iza/domain/transformation';
import type { IdempotencyKey, PersonId } from '@iza/domain/values';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DayField } from '../../decisions/day-field.tsx';
import { SelectField, TextArea, TextField } from '../../forms/index.ts';
import { ConfirmDialog } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { companyTexts } from './texts.ts';

type Draft = Omit<SigningMandate, 'holder' | 'from'> & {
  readonly holder: PersonId | undefined;
  readonly from: SigningMandate['from'] | undefined;
};

/** What a mandate still lacks, by field. */
function faultsOf({ holder, from, until, evidence }: Draft) {
  return {
    holder: !holder,
    from: !from,
    evidence: evidence.trim() === '',
    until: until !== null && from !== undefined && until < from,
  };
}

/** Records which colleague may sign decisions. */
export function MandateForm({ view, onClose }: { view: MandatesView; onClose: () => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const texts = useTexts(companyTexts);
  const { toast } = useNotices();
  const [key] = useState(() => crypto.randomUUID() as IdempotencyKey);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    holder: undefined,
    note: '',
    from: view.today,
    until: null,
    evidence: '',
  });
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const record = useMutation(
    trpc.transformation.recordMandate.mutationOptions({
      onSuccess: (answer) => {
        void queries.invalidateQueries({ queryKey: trpc.transformation.mandates.queryKey() });
        if (answer.kind !== 'saved') return;
        toast(texts.kept);
        onClose();
      },
    }),
  );
  const faults = faultsOf(draft);
  const confirm = () => {
    setTried(true);
    const { holder, from } = draft;
    if (!holder || !from || Object.values(faults).includes(true)) return;
    record.mutate({ key, mandate: { ...draft, holder, from, evidence: draft.evidence.trim() } });
  };
  const needed = (field: keyof typeof faults) =>
    tried && faults[field] ? texts.needed : undefined;
  return (
    <ConfirmDialog
      open
      title={texts.record}
      confirm={texts.record}
      busy={record.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <SelectField
          label={texts.holder}
          hint={texts.holderHint}
          value={draft.holder}
          error={needed('holder')}
          options={view.colleagues.map(({ person, name }) => ({ value: person, label: name }))}
          onChange={(holder) => set({ holder })}
        />
        <DayField
          label={texts.from}
          value={draft.from}
          error={needed('from')}
          onChange={(from) => set({ from })}
        />
        <DayField
          label={texts.until}
          value={draft.until ?? undefined}
          error={faults.until ? texts.endsBefore : undefined}
          onChange={(until) => set({ until: until ?? null })}
        />
        <TextField
          label={texts.evidence}
          hint={texts.evidenceHint}
          value={draft.evidence}
          error={needed('evidence')}
          onChange={(evidence) => set({ evidence })}
        />
        <TextArea
          label={texts.limits}
          optional
          rows={2}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
        <AttemptWords attempt={record} />
      </div>
    </ConfirmDialog>
  );
}
