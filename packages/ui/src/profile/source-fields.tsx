import type { Certainty, SourceRef } from '@iza/domain/values';
import { SelectField, TextField } from '../forms/index.ts';
import { planVocabulary } from '@iza/documents/words';
import { useTexts } from '../texts/language.tsx';
import { profileTexts } from './texts.ts';

type Sourced = {
  readonly source: SourceRef;
  readonly certainty: Certainty;
  readonly suppliedBy?: string | undefined;
};

/** Where a value comes from, how sure it is, and who supplied it. */
export function SourceFields<Value extends Sourced>({
  value,
  onChange,
}: {
  value: Value;
  onChange: (value: Value) => void;
}) {
  const texts = useTexts(profileTexts);
  const { certainties } = useTexts(planVocabulary);
  const { suppliedBy: _, ...rest } = value;
  return (
    <>
      <TextField
        label={texts.source}
        value={value.source.name}
        onChange={(name) => onChange({ ...value, source: { ...value.source, name } })}
      />
      <SelectField<Certainty>
        label={texts.certainty}
        value={value.certainty}
        empty={null}
        options={(Object.keys(certainties) as Certainty[]).map((certainty) => ({
          value: certainty,
          label: certainties[certainty],
        }))}
        onChange={(certainty) => certainty && onChange({ ...value, certainty })}
      />
      <TextField
        label={texts.suppliedBy}
        optional
        value={value.suppliedBy ?? ''}
        onChange={(name) =>
          onChange((name === '' ? rest : { ...value, suppliedBy: name }) as Value)
        }
      />
    </>
  );
}
