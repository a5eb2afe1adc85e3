import {
  ANALYSIS_TOPICS,
  CHAIN_LINKS,
  CONSULTED_KINDS,
  type ChainLink,
  type ImpactAnalysis,
} from '@iza/domain/capacity';
import { DayField } from '../decisions/day-field.tsx';
import { RadioField, SelectField, TextArea, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { useTexts } from '../texts/language.tsx';
import { analysisTexts } from './analysis-texts.ts';

export type AnalysisFieldsProps = {
  draft: ImpactAnalysis;
  onChange: (draft: ImpactAnalysis) => void;
};

function LinkFields({ link, draft, onChange }: AnalysisFieldsProps & { link: ChainLink }) {
  const texts = useTexts(analysisTexts);
  const { affected, finding } = draft.links[link];
  const set = (part: Partial<ImpactAnalysis['links'][ChainLink]>) =>
    onChange({ ...draft, links: { ...draft.links, [link]: { affected, finding, ...part } } });
  return (
    <fieldset className='iza-stack iza-stack--tight'>
      <legend>{texts.links[link]}</legend>
      <RadioField
        inline
        label={texts.affected}
        value={affected === null ? 'unknown' : affected ? 'yes' : 'no'}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({
          value,
          label: texts[value],
        }))}
        onChange={(chosen) => set({ affected: chosen === 'unknown' ? null : chosen === 'yes' })}
      />
      {affected !== false && (
        <TextArea
          label={texts.finding(texts.links[link])}
          rows={2}
          value={finding}
          onChange={(typed) => set({ finding: typed })}
        />
      )}
    </fieldset>
  );
}

type Heard = ImpactAnalysis['consulted'][number];

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
      <TextField
        label={texts.who}
        value={heard.who}
        error={heard.who.trim() === '' ? texts.needed : undefined}
        onChange={(who) => set({ who })}
      />
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

function Consulted({ draft, onChange }: AnalysisFieldsProps) {
  const texts = useTexts(analysisTexts);
  const { consulted } = draft;
  const set = (next: readonly Heard[]) => onChange({ ...draft, consulted: [...next] });
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
export function AnalysisFields({ draft, onChange }: AnalysisFieldsProps) {
  const texts = useTexts(analysisTexts);
  const { topics } = draft;
  return (
    <>
      <TextArea
        label={texts.change}
        rows={3}
        value={draft.change}
        onChange={(change) => onChange({ ...draft, change })}
      />
      <h4>{texts.chain}</h4>
      {CHAIN_LINKS.map((link) => (
        <LinkFields key={link} link={link} draft={draft} onChange={onChange} />
      ))}
      {ANALYSIS_TOPICS.map((topic) => (
        <TextArea
          key={topic}
          label={texts.topics[topic]}
          rows={2}
          value={topics[topic]}
          onChange={(typed) => onChange({ ...draft, topics: { ...topics, [topic]: typed } })}
        />
      ))}
      <Consulted draft={draft} onChange={onChange} />
      <TextArea
        label={texts.outcome}
        rows={3}
        value={draft.outcome}
        onChange={(outcome) => onChange({ ...draft, outcome })}
      />
    </>
  );
}
