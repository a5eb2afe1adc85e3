import type { TransformationView } from '@iza/api/transformation';
import type { Impact } from '@iza/domain/transformation';
import { LEFT_OPEN } from '@iza/domain/values';
import { ChoiceField, TextField } from '../../plan/fields/text-fields.tsx';
import { DeadlineField } from '../../plan/fields/typed-fields.tsx';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useTexts } from '../../texts/language.tsx';
import { NeededText, PartyField } from './fields.tsx';
import { LineRows } from './line-rows.tsx';
import { FieldWords } from './open-words.tsx';
import { SectionFrame } from './section-frame.tsx';
import { writingTexts } from './texts.ts';

const WORDS = [
  'patients',
  'providers',
  'chain',
  'context',
  'organisation',
  'alignment',
  'sustainability',
] as const;

type Change = { impact: Impact; set: (part: Partial<Impact>) => void };

function Steps({ impact, set }: Change) {
  const { impact: texts } = useTexts(writingTexts);
  return (
    <LineRows
      label={texts.steps}
      addLabel={texts.newStep}
      rows={impact.steps}
      nameOf={({ what }) => what}
      begin={(what) => ({ what, responsible: LEFT_OPEN, when: LEFT_OPEN })}
      onChange={(steps) => set({ steps })}
    >
      {(step, change) => (
        <>
          <NeededText label={texts.step} value={step.what} onChange={(what) => change({ what })} />
          <PartyField
            label={texts.responsible}
            field={step.responsible}
            onChange={(responsible) => change({ responsible })}
          />
          <DeadlineField
            label={texts.when}
            field={step.when}
            was={LEFT_OPEN}
            onChange={(when) => change({ when })}
          />
        </>
      )}
    </LineRows>
  );
}

function Competition({ impact: { competition }, set }: Change) {
  const { impact: texts, choose } = useTexts(writingTexts);
  return (
    <>
      <ChoiceField
        label={texts.procedure}
        field={competition.procedure}
        was={LEFT_OPEN}
        options={texts.procedures}
        empty={choose}
        onChange={(procedure) => set({ competition: { ...competition, procedure } })}
      />
      <TextField
        lines
        label={texts.statement}
        field={competition.statement}
        was={LEFT_OPEN}
        onChange={(statement) => set({ competition: { ...competition, statement } })}
      />
    </>
  );
}

function ImpactText({ impact }: { impact: Impact }) {
  const { impact: texts } = useTexts(writingTexts);
  const words = usePlanWords();
  const { procedure, statement } = impact.competition;
  return (
    <dl className='transformation__facts'>
      {WORDS.map((name) => (
        <div key={name}>
          <dt>{texts[name]}</dt>
          <dd>
            <FieldWords field={impact[name]}>{(text) => text}</FieldWords>
          </dd>
        </div>
      ))}
      <div>
        <dt>{texts.steps}</dt>
        {impact.steps.map(({ what, responsible, when }) => (
          <dd key={what}>
            {what}: <FieldWords field={responsible}>{(party) => words.party(party)}</FieldWords>,{' '}
            <FieldWords field={when}>{(moment) => words.deadline(moment)}</FieldWords>
          </dd>
        ))}
      </div>
      <div>
        <dt>{texts.competition}</dt>
        <dd>
          <FieldWords field={procedure}>{(one) => texts.procedures[one]}</FieldWords>
          {': '}
          <FieldWords field={statement}>{(text) => text}</FieldWords>
        </dd>
      </div>
    </dl>
  );
}

function ImpactForm({ impact, set }: Change) {
  const { impact: texts } = useTexts(writingTexts);
  return (
    <div className='iza-stack iza-prose'>
      {WORDS.map((name) => (
        <TextField
          key={name}
          lines
          label={texts[name]}
          field={impact[name]}
          was={LEFT_OPEN}
          onChange={(text) => set({ [name]: text })}
        />
      ))}
      <Steps impact={impact} set={set} />
      <Competition impact={impact} set={set} />
    </div>
  );
}

/** Foreseeable effects, how it is carried out and by whom, and competition. */
export function ImpactPart({ view }: { view: TransformationView }) {
  return (
    <SectionFrame
      view={view}
      section='impact'
      read={<ImpactText impact={view.sections.impact.content} />}
      write={({ content, change }) => (
        <ImpactForm impact={content} set={(part) => change({ ...content, ...part })} />
      )}
    />
  );
}
