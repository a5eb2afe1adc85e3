import { LEFT_OPEN, type TargetId } from '@iza/domain/values';
import type { Agreement, Phase } from '@iza/domain/plan';
import { useTexts } from '../../texts/language.tsx';
import { formTexts } from '../forms/texts.ts';
import { usePlan } from '../store/use-plan.tsx';
import { lowerFirst } from '@iza/documents/words';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FieldLine, Line, Lines, Names, Parties } from './field-lines.tsx';

function PhaseLines({ phase, number, alone }: { phase: Phase; number: number; alone: boolean }) {
  const words = usePlanWords();
  const forms = useTexts(formTexts);
  const { store } = usePlan();
  const { fields, scales } = words.texts;
  const named = (label: string) =>
    alone ? label : `${words.texts.phase(number)}: ${lowerFirst(label)}`;
  const targetName = (id: TargetId) => {
    const target = store.target(id)?.content;
    return target && 'known' in target.indicator ? target.indicator.known : forms.unnamedTarget;
  };
  return (
    <>
      <FieldLine label={named(fields.when)} field={phase.when} show={words.deadline} />
      <FieldLine label={named(fields.scale)} field={phase.scale} show={(scale) => scales[scale]} />
      {'known' in phase.area && <Line label={named(fields.area)}>{phase.area.known.label}</Line>}
      {'known' in phase.entry && (
        <Line label={named(fields.entry)}>
          <Lines text={phase.entry.known} />
        </Line>
      )}
      <FieldLine
        label={named(forms.countedBy)}
        field={phase.targets}
        show={(targets) => targets.map(targetName).join('; ')}
      />
    </>
  );
}

/** What an agreement says, field by field. */
export function AgreementLines({ item }: { item: Agreement }) {
  const words = usePlanWords();
  const { fields, firmness, origins } = words.texts;
  const phases = item.phases.map((phase, at) => ({ phase, number: at + 1 }));
  return (
    <>
      <FieldLine label={fields.firmness} field={item.firmness} show={(value) => firmness[value]} />
      <FieldLine
        label={fields.parties}
        field={item.parties}
        show={(parties) => <Parties parties={parties} />}
      />
      {phases.length === 0 && <FieldLine label={fields.when} field={LEFT_OPEN} show={() => null} />}
      {phases.map(({ phase, number }) => (
        <PhaseLines key={number} phase={phase} number={number} alone={phases.length === 1} />
      ))}
      <FieldLine
        label={fields.progressShownBy}
        field={item.progressShownBy}
        show={(text) => <Lines text={text} />}
      />
      {'known' in item.origin && <Line label={fields.origin}>{origins[item.origin.known]}</Line>}
      {item.deviations.length > 0 && (
        <Line label={fields.deviations}>
          <Names
            lines={item.deviations.map(
              ({ norm, reason }) => `${words.texts.clause(norm)}: ${reason}`,
            )}
          />
        </Line>
      )}
    </>
  );
}
