import type { Results, TransformationResult } from '@iza/domain/transformation';
import { LEFT_OPEN, type TransformationPartId } from '@iza/domain/values';
import { ComboboxField } from '../../forms/index.ts';
import { ChoiceField, TextField } from '../../plan/fields/text-fields.tsx';
import { DeadlineField } from '../../plan/fields/typed-fields.tsx';
import { newId } from '../../plan/model/new-id.ts';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useTexts } from '../../texts/language.tsx';
import { AddLine } from './add-line.tsx';
import { NeededText, PartyField } from './fields.tsx';
import { LineRows } from './line-rows.tsx';
import { PartRows } from './part-rows.tsx';
import { writingTexts } from './texts.ts';

const begin = (what: string): TransformationResult => ({
  id: newId<TransformationPartId>(),
  what,
  chain: LEFT_OPEN,
  owner: LEFT_OPEN,
  indicator: LEFT_OPEN,
  baseline: LEFT_OPEN,
  aim: LEFT_OPEN,
  when: LEFT_OPEN,
  leadsTo: [],
  sideEffects: [],
});

type FormProps = {
  result: TransformationResult;
  all: readonly TransformationResult[];
  set: (part: Partial<TransformationResult>) => void;
};

function ResultFields({ result, set }: Omit<FormProps, 'all'>) {
  const { results: texts, choose } = useTexts(writingTexts);
  const field = <Name extends 'chain' | 'indicator' | 'baseline' | 'aim' | 'when' | 'owner'>(
    name: Name,
  ) => ({
    label: texts[name],
    field: result[name],
    was: LEFT_OPEN,
    onChange: (value: TransformationResult[Name]) => set({ [name]: value }),
  });
  return (
    <>
      <NeededText lines label={texts.what} value={result.what} onChange={(what) => set({ what })} />
      <div className='plan-grid'>
        <ChoiceField {...field('chain')} options={texts.chains} empty={choose} />
        <PartyField {...field('owner')} />
        <TextField {...field('indicator')} />
        <TextField {...field('baseline')} />
        <TextField {...field('aim')} />
        <DeadlineField {...field('when')} />
      </div>
    </>
  );
}

function ResultForm({ result, all, set }: FormProps) {
  const { results: texts } = useTexts(writingTexts);
  const others = all.filter(({ id }) => id !== result.id);
  return (
    <>
      <ResultFields result={result} set={set} />
      <ComboboxField
        label={texts.leadsTo}
        values={result.leadsTo}
        options={others.map(({ id, what }) => ({ value: id, label: what }))}
        onChange={(ids) => set({ leadsTo: [...ids] as TransformationPartId[] })}
      />
      <LineRows
        label={texts.sideEffects}
        addLabel={texts.sideEffect}
        rows={result.sideEffects}
        nameOf={({ what }) => what}
        begin={(what) => ({ what, bornBy: LEFT_OPEN })}
        onChange={(sideEffects) => set({ sideEffects })}
      >
        {({ what, bornBy }, change) => (
          <>
            <NeededText
              label={texts.sideEffect}
              value={what}
              onChange={(typed) => change({ what: typed })}
            />
            <PartyField
              label={texts.bornBy}
              field={bornBy}
              onChange={(party) => change({ bornBy: party })}
            />
          </>
        )}
      </LineRows>
    </>
  );
}

/** Writes the results; most can stay open. */
export function ResultsForm({
  results: { results },
  onChange,
}: {
  results: Results;
  onChange: (results: Results) => void;
}) {
  const { results: texts } = useTexts(writingTexts);
  const words = usePlanWords();
  const change = (rows: TransformationResult[]) => onChange({ results: rows });
  return (
    <>
      <PartRows
        rows={results}
        onChange={change}
        nameOf={({ what }) => what}
        facts={({ chain, owner, aim, when }) => [
          'known' in chain ? texts.chains[chain.known] : undefined,
          'known' in owner ? words.party(owner.known) : owner.printed,
          'known' in aim ? aim.known : aim.printed,
          'known' in when ? words.deadline(when.known) : when.printed,
        ]}
        form={(result, set) => <ResultForm result={result} all={results} set={set} />}
      />
      <AddLine label={texts.new} onAdd={(what) => change([...results, begin(what)])} />
    </>
  );
}
