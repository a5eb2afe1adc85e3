import type { Milestone } from '@iza/domain/transformation';
import { LEFT_OPEN, type TransformationPartId } from '@iza/domain/values';
import { ChoiceField, TextField } from '../../plan/fields/text-fields.tsx';
import { DeadlineField } from '../../plan/fields/typed-fields.tsx';
import { newId } from '../../plan/model/new-id.ts';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { MilestonesSheetButton } from '../sheet/sheet-button.tsx';
import { AddLine } from './add-line.tsx';
import { AmountField, NeededText } from './fields.tsx';
import { PartRows } from './part-rows.tsx';
import { writingTexts } from './texts.ts';

const begin = (title: string): Milestone => ({
  id: newId<TransformationPartId>(),
  title,
  kind: LEFT_OPEN,
  when: LEFT_OPEN,
  evidence: LEFT_OPEN,
  amount: LEFT_OPEN,
});

function Fields({
  milestone,
  set,
}: {
  milestone: Milestone;
  set: (part: Partial<Milestone>) => void;
}) {
  const { application: texts, choose } = useTexts(writingTexts);
  const field = <Name extends 'kind' | 'when' | 'evidence' | 'amount'>(name: Name) => ({
    label: texts[name],
    field: milestone[name],
    was: LEFT_OPEN,
    onChange: (value: Milestone[Name]) => set({ [name]: value }),
  });
  return (
    <>
      <NeededText
        label={texts.title}
        value={milestone.title}
        onChange={(title) => set({ title })}
      />
      <div className='plan-grid'>
        <ChoiceField {...field('kind')} options={texts.kinds} empty={choose} />
        <DeadlineField {...field('when')} />
        <AmountField least={1} {...field('amount')} />
      </div>
      <TextField lines {...field('evidence')} />
    </>
  );
}

/** Writes the milestones: an effort or a result, when, how it shows, and what is released. */
export function MilestonesForm({
  milestones,
  onChange,
}: {
  milestones: Milestone[];
  onChange: (milestones: Milestone[]) => void;
}) {
  const { application: texts } = useTexts(writingTexts);
  const words = usePlanWords();
  const format = useFormat();
  return (
    <>
      <PartRows
        rows={milestones}
        onChange={onChange}
        nameOf={({ title }) => title}
        facts={({ kind, when, amount }) => [
          'known' in kind ? texts.kinds[kind.known] : undefined,
          'known' in when ? words.deadline(when.known) : when.printed,
          'known' in amount ? format.euro(amount.known) : amount.printed,
        ]}
        form={(milestone, set) => <Fields milestone={milestone} set={set} />}
      />
      <AddLine
        label={texts.newMilestone}
        onAdd={(title) => onChange([...milestones, begin(title)])}
      />
      <MilestonesSheetButton milestones={milestones} onChange={onChange} />
    </>
  );
}
