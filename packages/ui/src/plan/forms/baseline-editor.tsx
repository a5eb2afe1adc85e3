import { lazy, Suspense, useState } from 'react';
import type { Figure, SourceRef } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { emptied, filled } from '../model/fields.ts';
import { figureDraft, figureOf, type FigureDraft } from '../model/figure.ts';
import { FieldBox } from '../fields/field-box.tsx';
import { FieldGroup } from '../fields/field-group.tsx';
import { LineInput } from '../fields/text-fields.tsx';
import type { FieldInputProps } from '../fields/text-fields.tsx';
import { fieldTexts } from '../fields/texts.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { formTexts } from './texts.ts';

/** Only who cites waits for it. */
const CiteFigure = lazy(async () => ({
  default: (await import('./cite-figure.tsx')).CiteFigure,
}));

/** Where a target starts: a value with its moment and source. Values of other sources stay beside it. */
export function BaselineEditor({ label, field, was, onChange }: FieldInputProps<Figure>) {
  const texts = useTexts(formTexts);
  const fieldWords = useTexts(fieldTexts);
  const words = usePlanWords();
  const figure = 'known' in was ? was.known : undefined;
  const [draft, setDraft] = useState(() =>
    figureDraft('known' in field ? field.known : undefined, words.figureValue, texts.ownStatement),
  );
  const set = (part: Partial<FigureDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const made = figureOf(next, figure, texts.ownStatement);
    onChange(made ? filled(was, made) : emptied(was));
  };
  const [citing, setCiting] = useState(false);
  const cite = (cited: Figure, source: SourceRef) => {
    setDraft(figureDraft(cited, words.figureValue, texts.ownStatement));
    onChange({ known: cited, source });
  };
  const citedFrom = 'known' in field && field.known.cited ? field.source?.name : undefined;
  const others = (figure?.values.length ?? 1) - 1;
  return (
    <FieldGroup label={label} field={field} onOpenness={onChange}>
      <div className='plan-grid'>
        <FieldBox label={texts.baselineValue} help={texts.baselineValueHelp}>
          {(control) => (
            <LineInput {...control} value={draft.value} onChange={(value) => set({ value })} />
          )}
        </FieldBox>
        <FieldBox label={texts.baselinePeriod}>
          {(control) => (
            <LineInput {...control} value={draft.period} onChange={(period) => set({ period })} />
          )}
        </FieldBox>
        {draft.value !== '' && (
          <>
            <FieldBox label={texts.baselineDefinition}>
              {(control) => (
                <LineInput
                  {...control}
                  value={draft.definition}
                  onChange={(definition) => set({ definition })}
                />
              )}
            </FieldBox>
            <FieldBox label={fieldWords.source}>
              {(control) => (
                <LineInput
                  {...control}
                  value={draft.sourceName}
                  onChange={(sourceName) => set({ sourceName })}
                />
              )}
            </FieldBox>
            <FieldBox label={fieldWords.certainty}>
              {(control) => (
                <select
                  {...control}
                  className='iza-input'
                  value={draft.certainty}
                  onChange={(event) =>
                    set({ certainty: event.target.value as FigureDraft['certainty'] })
                  }
                >
                  {Object.entries(words.texts.certainties).map(([certainty, name]) => (
                    <option key={certainty} value={certainty}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </FieldBox>
          </>
        )}
      </div>
      {citedFrom !== undefined && <p className='iza-field__hint'>{texts.citedFrom(citedFrom)}</p>}
      <div>
        <Button small onClick={() => setCiting(true)}>
          {texts.cite}
        </Button>
      </div>
      {citing && (
        <Suspense>
          <CiteFigure onCite={cite} onClose={() => setCiting(false)} />
        </Suspense>
      )}
      {others > 0 && <p className='iza-field__hint'>{texts.baselineMore(others)}</p>}
    </FieldGroup>
  );
}
