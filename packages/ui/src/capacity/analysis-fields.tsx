import {
  ANALYSIS_TOPICS,
  CHAIN_LINKS,
  CONSULTED_KINDS,
  type AnalysisFields,
  type AnalysisTopic,
  type ChainLink,
} from '@iza/domain/capacity';
import { DayField } from '../decisions/day-field.tsx';
import { RadioField, SelectField, TextArea, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { useTexts } from '../texts/language.tsx';
import { analysisTexts } from './analysis-texts.ts';

export type AnalysisFieldsProps = {
  fields: AnalysisFields;
  onChange: (fields: AnalysisFields) => void;
};

function LinkFields({ link, fields, onChange }: AnalysisFieldsProps & { link: ChainLink }) {
  const texts = useTexts(analysisTexts);
  const { affected, finding } = fields[`link:${link}`];
  const set = (part: Partial<AnalysisFields[`link:${ChainLink}`]>) =>
    onChange({ ...fields, [`link:${link}`]: { affected, finding, ...part } });
  return (
    <div className='iza-stack iza-stack--tight'>
      <RadioField
        inline
        label={texts.links[link]}
        value={affected === null ? 'unknown' : affected ? 'yes' : 'no'}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({
          value,
          label: texts[value],
        }))}
        onChange={(chosen) => set({ affected: chosen === 'unknown' ? null : chosen === 'yes' })}
      />
      {(affected || (affected === null && finding !== '')) && (
        <TextArea
          label={texts.finding(texts.links[link])}
          labelHidden
          rows={2}
          value={finding}
          onChange={(typed) => set({ finding: typed })}
        />
      )}
    </div>
  );
}

type Heard = AnalysisFields['consulted'][number];

function HeardFields(props: {
  heard: Heard;
  number: number;
  onChange: (heard: Heard) => void;
  onRemove: () => void;
}) {
  const { heard, number, onChange, onRemove } = props;
  const texts = useTexts(analysisTexts);
  const set = (part: Partial<Heard>) => onChange({ ...heard, ...part });
  return (
    <fieldset className='iza-stack iza-stack--tight'>
      <legend>{texts.heard(number)}</legend>
      <TextField label={texts.who} value={heard.who} onChange={(who) => set({ who })} />
      <SelectField
        label={texts.kind}
        empty={null}
        value={heard.kind}
        options={CONSULTED_KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(kind) => set({ kind: kind ?? 'partner' })}
      />
      <DayField
        label={texts.on}
        value={heard.on ?? undefined}
        onChange={(on) => set({ on: on ?? null })}
      />
      <TextArea label={texts.said} rows={2} value={heard.said} onChange={(said) => set({ said })} />
      <div>
        <Button small purpose='subtle' onClick={onRemove}>
          {texts.removeConsulted(number)}
        </Button>
      </div>
    </fieldset>
  );
}

function Consulted({ fields, onChange }: AnalysisFieldsProps) {
  const texts = useTexts(analysisTexts);
  const { consulted } = fields;
  const set = (next: readonly Heard[]) => onChange({ ...fields, consulted: [...next] });
  const add = () => set([...consulted, { who: '', kind: 'partner', on: null, said: '' }]);
  return (
    <>
      <h4>{texts.consulted}</h4>
      {consulted.map((heard, at) => (
        <HeardFields
          key={at}
          heard={heard}
          number={at + 1}
          onChange={(next) => set(consulted.with(at, next))}
          onRemove={() => set(consulted.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button small icon='plus' onClick={add}>
          {texts.addConsulted}
        </Button>
      </div>
    </>
  );
}

/** What an analysis looks at; everything may stay open. */
export function AnalysisFieldset({ fields, onChange }: AnalysisFieldsProps) {
  const texts = useTexts(analysisTexts);
  const text = (field: 'change' | 'outcome' | `topic:${AnalysisTopic}`, label: string) => (
    <TextArea
      key={field}
      label={label}
      rows={2}
      value={fields[field]}
      onChange={(typed) => onChange({ ...fields, [field]: typed })}
    />
  );
  return (
    <>
      {text('change', texts.change)}
      <h4>{texts.chain}</h4>
      {CHAIN_LINKS.map((link) => (
        <LinkFields key={link} link={link} fields={fields} onChange={onChange} />
      ))}
      <h4>{texts.beside}</h4>
      {ANALYSIS_TOPICS.map((topic) => text(`topic:${topic}`, texts.topics[topic]))}
      <Consulted fields={fields} onChange={onChange} />
      {text('outcome', texts.outcome)}
    </>
  );
}
