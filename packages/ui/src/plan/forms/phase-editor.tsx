import type { Phase } from '@iza/domain/plan';
import { LEFT_OPEN, type Area, type TargetId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { emptied, filled } from '../model/fields.ts';
import { FieldBox } from '../fields/field-box.tsx';
import { FieldGroup } from '../fields/field-group.tsx';
import { ChoiceField, LineInput, TextField } from '../fields/text-fields.tsx';
import type { FieldInputProps } from '../fields/text-fields.tsx';
import { DeadlineField } from '../fields/typed-fields.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { formTexts } from './texts.ts';

/** An area by its name; municipalities that were known for another name are not carried over. */
function AreaField({ label, field, was, onChange }: FieldInputProps<Area>) {
  const change = (text: string) => {
    const same = 'known' in was && was.known.label === text;
    const municipalities = same ? was.known.municipalities : LEFT_OPEN;
    onChange(text === '' ? emptied(was) : filled(was, { label: text, municipalities }));
  };
  return (
    <FieldBox label={label} field={field} onOpenness={onChange}>
      {(control) => (
        <LineInput
          {...control}
          value={'known' in field ? field.known.label : ''}
          onChange={change}
        />
      )}
    </FieldBox>
  );
}

/** A result target that a phase can be counted by. */
export type TargetChoice = { readonly id: TargetId; readonly name: string };

function CountedBy(props: FieldInputProps<TargetId[]> & { choices: readonly TargetChoice[] }) {
  const { label, field, was, onChange, choices } = props;
  const texts = useTexts(formTexts);
  const chosen = 'known' in field ? field.known : [];
  const toggle = (id: TargetId, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((other) => other !== id);
    onChange(next.length === 0 ? emptied(was) : filled(was, next));
  };
  return (
    <FieldGroup label={label} field={field} onOpenness={onChange}>
      {choices.length === 0 && <p className='iza-field__hint'>{texts.noTargetsYet}</p>}
      {choices.map(({ id, name }) => (
        <label key={id} className='plan-check'>
          <input
            type='checkbox'
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          {name}
        </label>
      ))}
    </FieldGroup>
  );
}

export type PhaseEditorProps = {
  phase: Phase;
  was: Phase;
  number: number;
  /** A single phase needs no heading. */
  alone: boolean;
  choices: readonly TargetChoice[];
  onChange: (phase: Phase) => void;
  onRemove: () => void;
};

/** When, on which scale, where, after what, and counted by which targets. */
export function PhaseEditor({
  phase,
  was,
  number,
  alone,
  choices,
  onChange,
  onRemove,
}: PhaseEditorProps) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const { fields, scales } = words.texts;
  const set =
    <Key extends keyof Phase>(key: Key) =>
    (value: Phase[Key]) =>
      onChange({ ...phase, [key]: value });
  const of = <Key extends keyof Phase>(key: Key) => ({
    label: fields[key],
    field: phase[key],
    was: was[key],
    onChange: set(key),
  });
  return (
    <div className='plan-phase'>
      {!alone && (
        <div className='iza-row iza-row--apart'>
          <p className='plan-phase__title'>{words.texts.phase(number)}</p>
          <Button small purpose='subtle' icon='close' iconOnly onClick={onRemove}>
            {texts.removePhase(number)}
          </Button>
        </div>
      )}
      <div className='plan-grid'>
        <DeadlineField {...of('when')} />
        <ChoiceField {...of('scale')} options={scales} empty={texts.chooseFirmness} />
        <AreaField {...of('area')} />
        <TextField {...of('entry')} lines />
      </div>
      <CountedBy
        {...(of('targets') as FieldInputProps<TargetId[]>)}
        label={texts.countedBy}
        choices={choices}
      />
    </div>
  );
}
