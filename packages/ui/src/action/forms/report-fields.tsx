import { ACTION_STATUSES } from '@iza/domain/action';
import { DateField, RadioField, TextArea } from '../../forms/index.ts';
import { useTexts, useToday } from '../../texts/language.tsx';
import { actionVocabulary } from '../texts.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { readDay } from './read-day.ts';
import { reportFaults, type ReportDraft } from './report-draft.ts';
import { actionFormTexts } from './texts.ts';

export type ReportFieldsProps = {
  draft: ReportDraft;
  onChange: (draft: ReportDraft) => void;
  /** Whether sending was tried: from then on what is wrong is said. */
  tried: boolean;
};

/** The fields of a report on how an action stands. */
export function ReportFields({ draft, onChange, tried }: ReportFieldsProps) {
  const texts = useTexts(actionFormTexts);
  const { standings } = useTexts(actionVocabulary);
  const today = useToday();
  const faults = tried ? reportFaults(draft) : [];
  const at = (place: 'status' | 'reason') => faults.some((fault) => fault.at === place);
  const wrong = (line: number, part: 'text' | 'address') =>
    faults.some((f) => f.at === 'evidence' && f.line === line && f.part === part)
      ? { text: texts.needEvidenceText, address: texts.needAddress }[part]
      : undefined;
  const set = (part: Partial<ReportDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <RadioField
        id='stand-status'
        label={texts.status}
        value={draft.status ?? undefined}
        options={ACTION_STATUSES.map((value) => ({ value, label: standings[value] }))}
        error={at('status') ? texts.needStatus : undefined}
        onChange={(status) => set({ status })}
      />
      {draft.status === 'done' && (
        <DateField
          optional
          label={texts.doneOn}
          hint={texts.doneOnHint}
          value={draft.doneOn ?? undefined}
          parse={(typed) => readDay(typed, today)}
          onChange={(doneOn) => set({ doneOn: doneOn ?? null })}
        />
      )}
      <TextArea
        label={texts.reason}
        hint={texts.reasonHint}
        rows={4}
        maxLength={4000}
        value={draft.reason}
        error={at('reason') ? texts.needReason : undefined}
        onChange={(reason) => set({ reason })}
      />
      <EvidenceFields
        lines={draft.evidence}
        wrong={wrong}
        onChange={(evidence) => set({ evidence })}
      />
    </>
  );
}
