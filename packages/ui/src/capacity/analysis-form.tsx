import type { AnalysesView, AnalysisView } from '@iza/api/capacity';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { analysisOf, type AnalysisFields } from '@iza/domain/capacity';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { consultationTexts } from '../consultation/texts.ts';
import { useSaveKey } from '../consultation/use-save-key.ts';
import { Outcome } from '../decisions/outcome.tsx';
import { SelectField, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { useSaver } from '../saving/index.ts';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AnalysisFieldset } from './analysis-fields.tsx';
import { analysisTexts } from './analysis-texts.ts';

type FormProps = {
  analysis: AnalysisView;
  plans: AnalysesView['plans'];
  /** Name under which it is kept. */
  unit: string;
  fields: AnalysisFields;
  onChange: (fields: AnalysisFields) => void;
  onClose: () => void;
};

/** Concludes after the consequence was read; what was typed is saved first. */
function Conclude({ analysis, unit, fields, onDone }: ConcludeProps) {
  const trpc = useTRPC();
  const texts = useTexts(analysisTexts);
  const { savingFirst } = useTexts(consultationTexts);
  const saver = useSaver();
  const { toast } = useNotices();
  const { key, answered } = useBesideWrite();
  const [asked, setAsked] = useState(false);
  const [waits, setWaits] = useState(false);
  const conclude = useMutation(
    trpc.capacity.concludeAnalysis.mutationOptions({
      onSuccess: (answer) => {
        setAsked(false);
        answered();
        if (answer.kind !== 'saved') return;
        toast(texts.kept);
        onDone();
      },
    }),
  );
  const confirm = async () => {
    await saver.saveNow();
    const settled = saver.entry(unit) === undefined;
    setWaits(!settled);
    if (settled) conclude.mutate({ key, analysis: analysis.id, content: analysisOf(fields) });
    else setAsked(false);
  };
  return (
    <>
      {waits && (
        <Notice tone='warning' announce>
          {savingFirst}
        </Notice>
      )}
      <Outcome attempt={conclude} />
      <Button onClick={() => setAsked(true)}>{texts.conclude}</Button>
      <ConfirmDialog
        open={asked}
        title={texts.conclude}
        confirm={texts.conclude}
        busy={conclude.isPending}
        onConfirm={() => void confirm()}
        onClose={() => setAsked(false)}
      >
        <p>{texts.concludeLead}</p>
      </ConfirmDialog>
    </>
  );
}
type ConcludeProps = Pick<FormProps, 'analysis' | 'unit' | 'fields'> & { onDone: () => void };

/** Writes an analysis; it is saved while one types. */
export function AnalysisForm({ analysis, plans, unit, fields, onChange, onClose }: FormProps) {
  useSaveKey();
  const texts = useTexts(analysisTexts);
  return (
    <div className='iza-stack iza-prose'>
      <TextField
        label={texts.name}
        value={fields.title}
        error={fields.title.trim() === '' ? texts.needed : undefined}
        onChange={(title) => onChange({ ...fields, title })}
      />
      {plans.length > 0 && (
        <SelectField
          label={texts.forPlan}
          empty={texts.noPlan}
          value={fields.plan ?? undefined}
          options={plans.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(plan) => onChange({ ...fields, plan: plan ?? null, agreement: null })}
        />
      )}
      <AnalysisFieldset fields={fields} onChange={onChange} />
      <div className='iza-row'>
        <Button purpose='primary' onClick={onClose}>
          {texts.stop}
        </Button>
        {analysis.mayConclude && (
          <Conclude analysis={analysis} unit={unit} fields={fields} onDone={onClose} />
        )}
      </div>
    </div>
  );
}
