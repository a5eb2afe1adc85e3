import { TextField } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import type { ReportDraft } from './report-draft.ts';
import { actionFormTexts } from './texts.ts';

type Lines = ReportDraft['evidence'];
const MOST = 20;

export type EvidenceFieldsProps = {
  lines: Lines;
  onChange: (lines: Lines) => void;
  /** The fault at a part of a line, in words. */
  wrong: (line: number, part: 'text' | 'address') => string | undefined;
};

/** What a report rests on: words, and an address where there is one. */
export function EvidenceFields({ lines, onChange, wrong }: EvidenceFieldsProps) {
  const texts = useTexts(actionFormTexts);
  const set = (at: number, part: Partial<Lines[number]>) =>
    onChange(lines.map((line, each) => (each === at ? { ...line, ...part } : line)));
  const named = (one: string, more: (n: number) => string, at: number) =>
    lines.length === 1 ? one : more(at + 1);
  return (
    <fieldset className='action-evidence-fields'>
      <legend className='iza-field__label'>{texts.evidence}</legend>
      {lines.map((line, at) => (
        <div key={at} className='action-pair'>
          <TextField
            optional
            label={named(texts.evidenceText, texts.evidenceTextN, at)}
            value={line.text}
            error={wrong(at, 'text')}
            onChange={(text) => set(at, { text })}
          />
          <TextField
            optional
            type='url'
            label={named(texts.evidenceAddress, texts.evidenceAddressN, at)}
            value={line.address}
            error={wrong(at, 'address')}
            onChange={(address) => set(at, { address })}
          />
        </div>
      ))}
      {lines.length < MOST && (
        <div>
          <Button small icon='plus' onClick={() => onChange([...lines, { text: '', address: '' }])}>
            {texts.addEvidence}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
