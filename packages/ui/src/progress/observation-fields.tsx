import type { ProgressLineView } from '@iza/api/progress';
import type { Observation } from '@iza/domain/progress';
import { knownOf, type IsoDate } from '@iza/domain/values';
import { DayField } from '../decisions/day-field.tsx';
import { NumberField, TextField } from '../forms/index.ts';
import { formTexts } from '../plan/forms/texts.ts';
import { preferredIndex } from '../plan/model/figure.ts';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';
import { useFormat, useTexts, useToday } from '../texts/language.tsx';
import { progressTexts } from './texts.ts';

type AskedTarget = ProgressLineView['targets'][number];

/** @returns what a target is measured in, as far as its text or what was measured before says so */
function unitOf({ baseline, series, observed }: AskedTarget): string {
  const measured = observed.at(-1)?.value.unit;
  const figure = knownOf(baseline);
  const value = figure?.values[preferredIndex(figure)];
  const aims = series.flatMap(({ aim }) => knownOf(aim) ?? []);
  const aimed = aims.flatMap((aim) => {
    if (aim.kind === 'exact') return [aim.quantity.unit];
    return aim.kind === 'range' ? [aim.unit] : [];
  });
  const started = value && 'value' in value ? value.value.unit : undefined;
  return measured ?? started ?? aimed[0] ?? '';
}

/** @returns a function that names a target */
export function useTargetName(): (target: Pick<AskedTarget, 'indicator'>) => string {
  const texts = useTexts(formTexts);
  return ({ indicator }) => knownOf(indicator) ?? texts.unnamedTarget;
}

/** What a target is laid against: where it starts, what it aims at, and what was measured last. */
export function TargetFacts({ target }: { target: AskedTarget }) {
  const texts = useTexts(progressTexts);
  const words = usePlanWords();
  const format = useFormat();
  const figure = knownOf(target.baseline);
  const started = figure?.values[preferredIndex(figure)];
  const aims = target.series.flatMap(({ aim, when }) => {
    const known = knownOf(aim);
    const by = knownOf(when);
    return known ? [`${words.aim(known)}${by ? ` (${words.deadline(by)})` : ''}`] : [];
  });
  const last = target.observed.at(-1);
  const facts = [
    started && `${texts.baseline}: ${words.figureValue(started)}`,
    aims.length > 0 && `${texts.aims}: ${aims.join('; ')}`,
    last &&
      texts.lastObserved(
        `${format.number(last.value.number)} ${last.value.unit}`,
        format.date(last.on),
      ),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return <p className='iza-small iza-quiet'>{facts.join(' · ')}</p>;
}

export type ObservationFieldsProps = {
  targets: readonly AskedTarget[];
  observations: readonly Observation[];
  onChange: (observations: Observation[]) => void;
};

/** A value for each target, for whoever has one: value, day, source. Nothing typed is nothing measured. */
export function ObservationFields({ targets, observations, onChange }: ObservationFieldsProps) {
  const texts = useTexts(progressTexts);
  const nameOf = useTargetName();
  const today = useToday() as IsoDate;
  const put = (target: AskedTarget, part: Partial<Observation> | null) => {
    const { id } = target;
    const others = observations.filter((each) => each.target !== id);
    if (part === null) return onChange(others);
    const was = observations.find((each) => each.target === id);
    const value = { number: 0, unit: unitOf(target) || '-' };
    onChange([...others, { target: id, value, on: today, source: '', ...was, ...part }]);
  };
  return (
    <fieldset className='progress__observations'>
      <legend>{texts.observations}</legend>
      <p className='iza-small iza-quiet'>{texts.observedLead}</p>
      {targets.map((target) => {
        const own = observations.find((each) => each.target === target.id);
        const unit = own?.value.unit ?? unitOf(target);
        return (
          <div key={target.id} className='progress__observation'>
            <NumberField
              label={texts.value(nameOf(target))}
              hint={unitOf(target) === '' ? undefined : texts.valueHint(unitOf(target))}
              value={own?.value.number}
              onChange={(number) =>
                put(target, number === undefined ? null : { value: { number, unit: unit || '-' } })
              }
            />
            <TargetFacts target={target} />
            {own && (
              <div className='progress__pair'>
                {unitOf(target) === '' && (
                  <TextField
                    label={texts.unit}
                    width='short'
                    value={own.value.unit === '-' ? '' : own.value.unit}
                    onChange={(typed) =>
                      put(target, { value: { ...own.value, unit: typed.trim() || '-' } })
                    }
                  />
                )}
                <DayField
                  label={texts.observedOn}
                  value={own.on}
                  onChange={(on) => on && put(target, { on })}
                />
                <TextField
                  label={texts.source}
                  value={own.source}
                  onChange={(source) => put(target, { source })}
                />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
