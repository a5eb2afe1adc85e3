import { useState } from 'react';
import type { Target } from '@iza/domain/plan';
import { LEFT_OPEN, type TargetId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FieldBox } from '../fields/field-box.tsx';
import { ChoiceField, LineInput, TextField } from '../fields/text-fields.tsx';
import { AimField, DeadlineField } from '../fields/typed-fields.tsx';
import { usePlan, usePlanTarget } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { BaselineEditor } from './baseline-editor.tsx';
import { formTexts } from './texts.ts';
import { UnitTroubleView } from '../trouble/unit-trouble.tsx';

type AimStep = Target['series'][number];
const NEW_AIM: AimStep = { when: LEFT_OPEN, aim: LEFT_OPEN };

function AimLine(props: {
  step: AimStep;
  was: AimStep;
  number: number;
  onChange: (step: AimStep) => void;
  onRemove: () => void;
}) {
  const { step, was, number, onChange, onRemove } = props;
  const texts = useTexts(formTexts);
  const holdsFor = (text: string) => {
    const { holdsFor: _, ...rest } = step;
    onChange(text === '' ? rest : { ...rest, holdsFor: text });
  };
  return (
    <div className='plan-aim'>
      <AimField
        label={texts.aim}
        field={step.aim}
        was={was.aim}
        onChange={(aim) => onChange({ ...step, aim })}
      />
      <DeadlineField
        label={texts.aimWhen}
        field={step.when}
        was={was.when}
        onChange={(when) => onChange({ ...step, when })}
      />
      <FieldBox label={texts.holdsFor}>
        {(control) => <LineInput {...control} value={step.holdsFor ?? ''} onChange={holdsFor} />}
      </FieldBox>
      <Button small purpose='subtle' icon='close' iconOnly onClick={onRemove}>
        {texts.removeAim(number)}
      </Button>
    </div>
  );
}

function TargetForm({ target, onChange }: { target: Target; onChange: (target: Target) => void }) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const [was] = useState(target);
  const { fields, chains, measures } = words.texts;
  const series = target.series.length === 0 ? [NEW_AIM] : target.series;
  const setSeries = (next: readonly AimStep[]) => onChange({ ...target, series: [...next] });
  const line = (key: 'per' | 'remark') => (text: string) => {
    const { [key]: _, ...rest } = target;
    onChange(text === '' ? rest : { ...rest, [key]: text });
  };
  const of = <Key extends 'indicator' | 'chain' | 'measure' | 'baseline'>(key: Key) => ({
    label: fields[key],
    field: target[key],
    was: was[key],
    onChange: (value: Target[Key]) => onChange({ ...target, [key]: value }),
  });
  return (
    <>
      <TextField {...of('indicator')} help={texts.indicatorHelp} wide />
      {series.map((step, at) => (
        <AimLine
          key={`${at}/${series.length}`}
          step={step}
          was={was.series[at] ?? NEW_AIM}
          number={at + 1}
          onChange={(next) => setSeries(series.with(at, next))}
          onRemove={() => setSeries(series.toSpliced(at, 1))}
        />
      ))}
      <Button small icon='plus' onClick={() => setSeries([...series, NEW_AIM])}>
        {texts.addAim}
      </Button>
      <BaselineEditor {...of('baseline')} />
      <div className='plan-grid'>
        <ChoiceField {...of('chain')} options={chains} empty={texts.chooseChain} />
        <ChoiceField {...of('measure')} options={measures} empty={texts.chooseMeasure} />
        <FieldBox label={texts.per}>
          {(control) => <LineInput {...control} value={target.per ?? ''} onChange={line('per')} />}
        </FieldBox>
        <FieldBox label={fields.remark}>
          {(control) => (
            <LineInput {...control} value={target.remark ?? ''} onChange={line('remark')} />
          )}
        </FieldBox>
      </div>
    </>
  );
}

/** One result target in its form, saved by itself like an item. */
export function TargetEditor({ id }: { id: TargetId }) {
  const texts = useTexts(formTexts);
  const { actions } = usePlan();
  const state = usePlanTarget(id);
  if (!state || !actions) return null;
  const { content: target } = state;
  const name = 'known' in target.indicator ? target.indicator.known : texts.unnamedTarget;
  return (
    <section className='plan-target' aria-label={name}>
      <UnitTroubleView unitKey={`target:${id}`} state={state} />
      <TargetForm
        target={target}
        onChange={(content) => actions.edit({ unit: 'target', content })}
      />
      <div className='iza-row'>
        <Button small icon='close' onClick={() => actions.removeTarget(id, texts.targetRemoved)}>
          {texts.removeTarget}
        </Button>
      </div>
    </section>
  );
}
