import type { ProgressLineView } from '@iza/api/progress';
import { ACTION_STATUSES, type Evidence } from '@iza/domain/action';
import type { AskedPart, ProgressAnswer } from '@iza/domain/progress';
import { RadioField, TextArea, TextField } from '../forms/index.ts';
import { useTexts } from '../texts/language.tsx';
import { ObservationFields } from './observation-fields.tsx';
import { useStatusWords } from './status-words.tsx';
import { progressTexts } from './texts.ts';

/** @returns evidence as it was typed: an address where it is one, else a name */
function evidenceOf(typed: string): Evidence[] {
  const text = typed.slice(0, 500);
  if (text.trim() === '') return [];
  const address = /^https?:\/\/\S+\.\S+$/.test(text.trim()) ? text.trim() : null;
  return [{ text, address }];
}

export type AnswerFieldsProps = {
  line: Pick<ProgressLineView, 'targets'>;
  asks: readonly AskedPart[];
  answer: ProgressAnswer;
  onChange: (answer: ProgressAnswer) => void;
};

/** What is said of one agreement: only what the region asks. */
export function AnswerFields({ line, asks, answer, onChange }: AnswerFieldsProps) {
  const texts = useTexts(progressTexts);
  const say = useStatusWords();
  const set = (part: Partial<ProgressAnswer>) => onChange({ ...answer, ...part });
  return (
    <div className='iza-stack'>
      <RadioField
        inline
        label={texts.statusOf}
        value={answer.status ?? undefined}
        options={ACTION_STATUSES.map((value) => ({ value, label: say(value) }))}
        onChange={(status) => set({ status })}
      />
      <TextArea
        label={texts.answerNote}
        rows={2}
        value={answer.note}
        onChange={(note) => set({ note })}
      />
      {asks.includes('obstacle') && (
        <TextArea
          label={texts.obstacle}
          optional
          rows={2}
          value={answer.obstacle}
          onChange={(obstacle) => set({ obstacle })}
        />
      )}
      {asks.includes('help') && (
        <TextArea
          label={texts.help}
          optional
          rows={2}
          value={answer.help}
          onChange={(help) => set({ help })}
        />
      )}
      {asks.includes('observations') && line.targets.length > 0 && (
        <ObservationFields
          targets={line.targets}
          observations={answer.observations}
          onChange={(observations) => set({ observations })}
        />
      )}
      {asks.includes('evidence') && (
        <TextField
          label={texts.evidence}
          hint={texts.evidenceHint}
          optional
          value={answer.evidence[0]?.text ?? ''}
          onChange={(typed) => set({ evidence: evidenceOf(typed) })}
        />
      )}
    </div>
  );
}
