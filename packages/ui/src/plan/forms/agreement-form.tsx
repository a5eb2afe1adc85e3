import { emptyPhase, newTarget, type Agreement, type Phase } from '@iza/domain/plan';
import type { TargetId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { PartyListField } from '../fields/party-list.tsx';
import { ChoiceField, TextField } from '../fields/text-fields.tsx';
import { newId } from '../model/new-id.ts';
import { usePlan, usePlanStructure } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { DeviationEditor } from './deviation-editor.tsx';
import { FormSection } from './form-section.tsx';
import { PhaseEditor, type TargetChoice } from './phase-editor.tsx';
import { RichField } from './rich-field.tsx';
import { TargetEditor } from './target-editor.tsx';
import { formTexts } from './texts.ts';
import { useTargetChoices } from './use-target-choices.ts';

export type AgreementFormProps = {
  item: Agreement;
  was: Agreement;
  onChange: (item: Agreement) => void;
};

/** The phases; the first stands ready to be typed in and comes to be with the first word. */
function Phases({
  item,
  was,
  onChange,
  choices,
}: AgreementFormProps & { choices: readonly TargetChoice[] }) {
  const texts = useTexts(formTexts);
  const phases = item.phases.length === 0 ? [emptyPhase()] : item.phases;
  const set = (next: readonly Phase[]) => onChange({ ...item, phases: [...next] });
  return (
    <>
      {phases.map((phase, at) => (
        <PhaseEditor
          key={`${at}/${phases.length}`}
          phase={phase}
          was={was.phases[at] ?? emptyPhase()}
          number={at + 1}
          alone={phases.length === 1}
          choices={choices}
          onChange={(next) => set(phases.with(at, next))}
          onRemove={() => set(phases.toSpliced(at, 1))}
        />
      ))}
      <Button small icon='plus' onClick={() => set([...phases, emptyPhase()])}>
        {texts.addPhase}
      </Button>
    </>
  );
}

/** @returns the agreement with its only phase counted by one more target */
function countedBy(item: Agreement, target: TargetId): Agreement | undefined {
  if (item.phases.length > 1) return undefined;
  const phase = item.phases[0] ?? emptyPhase();
  const known = 'known' in phase.targets ? phase.targets.known : [];
  return { ...item, phases: [{ ...phase, targets: { known: [...known, target] } }] };
}

/** Result targets of the item; a new one is counted by the only phase at once. */
function Targets({ item, onChange }: Pick<AgreementFormProps, 'item' | 'onChange'>) {
  const texts = useTexts(formTexts);
  const { actions } = usePlan();
  const { targets } = usePlanStructure();
  const own = targets.get(item.id) ?? [];
  const add = () => {
    const id = newId<TargetId>();
    actions?.addTarget(newTarget(id, item.id));
    const counted = countedBy(item, id);
    if (counted) onChange(counted);
  };
  return (
    <>
      {own.map((id) => (
        <TargetEditor key={id} id={id} />
      ))}
      <Button small icon='plus' onClick={add}>
        {texts.addTarget}
      </Button>
    </>
  );
}

/** Everything an agreement can say; every field may stay open. */
export function AgreementForm({ item, was, onChange }: AgreementFormProps) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const { fields, firmness, origins } = words.texts;
  const choices = useTargetChoices(item.id);
  const { mayEdit } = usePlan();
  const of = <Key extends 'firmness' | 'origin' | 'parties' | 'progressShownBy' | 'text'>(
    key: Key,
  ) => ({
    label: fields[key],
    field: item[key],
    was: was[key],
    onChange: (value: Agreement[Key]) => onChange({ ...item, [key]: value }),
  });
  return (
    <>
      <FormSection title={texts.whatAndHow}>
        <div className='plan-grid'>
          <ChoiceField {...of('firmness')} options={firmness} empty={texts.chooseFirmness} />
          <ChoiceField {...of('origin')} options={origins} empty={texts.chooseFirmness} />
        </div>
        <RichField {...of('text')} />
      </FormSection>
      <FormSection title={texts.who}>
        <PartyListField {...of('parties')} />
      </FormSection>
      <FormSection title={texts.whenAndWhere}>
        <Phases item={item} was={was} onChange={onChange} choices={choices} />
      </FormSection>
      <FormSection title={texts.results}>
        <TextField {...of('progressShownBy')} lines wide />
        {mayEdit && <Targets item={item} onChange={onChange} />}
      </FormSection>
      <FormSection title={texts.deviations} folded={item.deviations.length === 0}>
        <DeviationEditor
          deviations={item.deviations}
          onChange={(deviations) => onChange({ ...item, deviations })}
        />
      </FormSection>
    </>
  );
}
