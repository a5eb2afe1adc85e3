import { newTarget, type PlanItem } from '@iza/domain/plan';
import type { TargetId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { LineList } from '../fields/line-list.tsx';
import { PartyListField } from '../fields/party-list.tsx';
import { TextField } from '../fields/text-fields.tsx';
import { newId } from '../model/new-id.ts';
import { usePlan, usePlanStructure } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FormSection } from './form-section.tsx';
import { RichField } from './rich-field.tsx';
import { TargetEditor } from './target-editor.tsx';
import { formTexts } from './texts.ts';

type Purposeful = Exclude<PlanItem, { type: 'agreement' }>;
export type PurposeFormProps = {
  item: Purposeful;
  was: Purposeful;
  onChange: (item: Purposeful) => void;
};

/** What a challenge or group is for: goal, sub-goals, who leads it, and what its results are. */
export function PurposeForm({ item, was, onChange }: PurposeFormProps) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const { actions, mayEdit } = usePlan();
  const { targets } = usePlanStructure();
  const { fields } = words.texts;
  const of = <Key extends 'goal' | 'leads' | 'text'>(key: Key) => ({
    label: fields[key],
    field: item[key],
    was: was[key],
    onChange: (value: Purposeful[Key]) => onChange({ ...item, [key]: value }),
  });
  return (
    <>
      <TextField {...of('goal')} lines wide />
      <LineList
        label={fields.subGoals}
        lines={item.subGoals}
        addLabel={texts.addSubGoal}
        onChange={(subGoals) => onChange({ ...item, subGoals })}
      />
      <PartyListField {...of('leads')} />
      <RichField {...of('text')} />
      {mayEdit && (
        <FormSection title={fields.targets}>
          {(targets.get(item.id) ?? []).map((id) => (
            <TargetEditor key={id} id={id} />
          ))}
          <Button
            small
            icon='plus'
            onClick={() => actions?.addTarget(newTarget(newId<TargetId>(), item.id))}
          >
            {texts.addTarget}
          </Button>
        </FormSection>
      )}
    </>
  );
}
