import type { PlanItem } from '@iza/domain/plan';
import type { Certainty, SourceRef } from '@iza/domain/values';
import { useTexts } from '../../texts/language.tsx';
import { FieldBox } from '../fields/field-box.tsx';
import { withPart } from '../model/with-part.ts';
import { LineInput } from '../fields/text-fields.tsx';
import { fieldTexts } from '../fields/texts.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { formTexts } from './texts.ts';

/** Where an item comes from and how sure that is; both may stay empty. */
export function SourceEditor({
  item,
  onChange,
}: {
  item: PlanItem;
  onChange: (item: PlanItem) => void;
}) {
  const texts = useTexts(formTexts);
  const fieldWords = useTexts(fieldTexts);
  const words = usePlanWords();
  const { source } = item;
  const setSource = (name: string, place: string) => {
    const next: SourceRef | undefined =
      name === '' ? undefined : withPart({ ...source, name }, 'place', place);
    onChange(withPart(item, 'source', next));
  };
  return (
    <div className='plan-grid'>
      <FieldBox label={texts.sourceName}>
        {(control) => (
          <LineInput
            {...control}
            value={source?.name ?? ''}
            onChange={(name) => setSource(name, source?.place ?? '')}
          />
        )}
      </FieldBox>
      {source && (
        <FieldBox label={texts.sourcePlace}>
          {(control) => (
            <LineInput
              {...control}
              value={source.place ?? ''}
              onChange={(place) => setSource(source.name, place)}
            />
          )}
        </FieldBox>
      )}
      <FieldBox label={fieldWords.certainty}>
        {(control) => (
          <select
            {...control}
            className='iza-input'
            value={item.certainty ?? ''}
            onChange={(event) =>
              onChange(
                withPart(
                  item,
                  'certainty',
                  (event.target.value || undefined) as Certainty | undefined,
                ),
              )
            }
          >
            <option value=''>{fieldWords.choosePlaceholder}</option>
            {Object.entries(words.texts.certainties).map(([certainty, name]) => (
              <option key={certainty} value={certainty}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FieldBox>
    </div>
  );
}
