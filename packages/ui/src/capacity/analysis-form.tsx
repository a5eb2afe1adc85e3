import type { AnalysesView, AnalysisView } from '@iza/api/capacity';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { impactAnalysisSchema, type ImpactAnalysis } from '@iza/domain/capacity';
import { useKeptDraft } from '../consultation/kept-draft.ts';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { Outcome } from '../decisions/outcome.tsx';
import { SelectField, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AnalysisFields } from './analysis-fields.tsx';
import { analysisTexts } from './analysis-texts.ts';

type FormProps = {
  analysis: AnalysisView;
  plans: AnalysesView['plans'];
  onClose: () => void;
};

/** Writes an analysis; what is typed is kept on this device until it is saved. */
export function AnalysisForm({ analysis, plans, onClose }: FormProps) {
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const { toast } = useNotices();
  const { key, answered } = useBesideWrite();
  const [draft, setDraft, forget] = useKeptDraft<ImpactAnalysis>(
    `analysis.${analysis.id}`,
    analysis.content,
  );
  const [base, setBase] = useState(analysis.revision);
  const [theirs, setTheirs] = useState<string>();
  const [concluding, setConcluding] = useState(false);
  const save = useMutation(
    trpc.capacity.saveAnalysis.mutationOptions({
      onSuccess: (answer, { conclude }) => {
        answered();
        if (answer.kind === 'conflict') {
          setBase(answer.current.revision);
          setTheirs(answer.current.savedBy);
        }
        if (answer.kind !== 'saved') return;
        setBase(answer.revision);
        setTheirs(undefined);
        forget();
        toast(texts.kept);
        if (conclude) onClose();
      },
    }),
  );
  const send = (conclude: boolean) => {
    setConcluding(false);
    const content = impactAnalysisSchema.safeParse(draft);
    if (content.success)
      save.mutate({ key, analysis: analysis.id, base, content: content.data, conclude });
  };
  return (
    <div className='iza-stack iza-prose'>
      <TextField
        label={texts.name}
        value={draft.title}
        error={draft.title.trim() === '' ? texts.needed : undefined}
        onChange={(title) => setDraft({ ...draft, title })}
      />
      {plans.length > 0 && (
        <SelectField
          label={texts.forPlan}
          empty={texts.noPlan}
          value={draft.plan ?? undefined}
          options={plans.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(plan) => setDraft({ ...draft, plan: plan ?? null })}
        />
      )}
      <AnalysisFields draft={draft} onChange={setDraft} />
      {theirs !== undefined && <Notice tone='warning'>{texts.theirs(theirs)}</Notice>}
      <Outcome attempt={save} />
      <div className='iza-row'>
        <Button purpose='primary' busy={save.isPending} onClick={() => send(false)}>
          {texts.save}
        </Button>
        {analysis.mayConclude && (
          <Button onClick={() => setConcluding(true)}>{texts.conclude}</Button>
        )}
        <Button purpose='subtle' onClick={onClose}>
          {texts.stop}
        </Button>
      </div>
      {concluding && (
        <ConfirmDialog
          open
          title={texts.conclude}
          confirm={texts.conclude}
          onConfirm={() => send(true)}
          onClose={() => setConcluding(false)}
        >
          <p>{texts.concludeLead}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
