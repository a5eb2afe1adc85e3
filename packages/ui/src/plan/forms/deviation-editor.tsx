import { useState } from 'react';
import type { Agreement } from '@iza/domain/plan';
import { clauseIdSchema } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FieldBox } from '../fields/field-box.tsx';
import { FieldGroup } from '../fields/field-group.tsx';
import { GrowingText, LineInput } from '../fields/text-fields.tsx';
import { formTexts } from './texts.ts';

type Deviation = Agreement['deviations'][number];
type Draft = { readonly norm: string; readonly reason: string };

const isWhole = ({ norm, reason }: Draft) =>
  clauseIdSchema.safeParse(norm).success && reason.trim() !== '';

/** Norms of the agreement that this deviates from, each with its reason. A line counts once it has both. */
export function DeviationEditor({
  deviations,
  onChange,
}: {
  deviations: readonly Deviation[];
  onChange: (deviations: Deviation[]) => void;
}) {
  const texts = useTexts(formTexts);
  const [drafts, setDrafts] = useState<readonly Draft[]>(deviations);
  const set = (next: readonly Draft[]) => {
    setDrafts(next);
    onChange(next.filter(isWhole) as Deviation[]);
  };
  return (
    <FieldGroup label={texts.deviations}>
      {drafts.map((draft, at) => (
        <div key={`${at}/${drafts.length}`} className='plan-grid'>
          <FieldBox
            label={texts.norm}
            help={
              draft.norm === '' || clauseIdSchema.safeParse(draft.norm).success
                ? texts.normHelp
                : texts.normWrong
            }
          >
            {(control) => (
              <LineInput
                {...control}
                value={draft.norm}
                onChange={(norm) => set(drafts.with(at, { ...draft, norm }))}
              />
            )}
          </FieldBox>
          <FieldBox label={texts.reason}>
            {(control) => (
              <GrowingText
                {...control}
                value={draft.reason}
                onChange={(reason) => set(drafts.with(at, { ...draft, reason }))}
              />
            )}
          </FieldBox>
          <Button
            small
            purpose='subtle'
            icon='close'
            iconOnly
            onClick={() => set(drafts.toSpliced(at, 1))}
          >
            {texts.removeDeviation}
          </Button>
        </div>
      ))}
      <Button small icon='plus' onClick={() => setDrafts([...drafts, { norm: '', reason: '' }])}>
        {texts.addDeviation}
      </Button>
    </FieldGroup>
  );
}
