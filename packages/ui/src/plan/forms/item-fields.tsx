import type { RefObject } from 'react';
import type { PlanItem } from '@iza/domain/plan';
import type { LevelId } from '@iza/domain/values';
import { useTexts } from '../../texts/language.tsx';
import { FieldBox } from '../fields/field-box.tsx';
import { LineInput } from '../fields/text-fields.tsx';
import { withPart } from '../model/with-part.ts';
import { usePlanStructure } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { PurposeForm } from './purpose-form.tsx';
import { formTexts } from './texts.ts';

function LevelChoice({ item, onChange }: { item: PlanItem; onChange: (item: PlanItem) => void }) {
  const texts = useTexts(formTexts);
  const { outline } = usePlanStructure();
  if (outline.levels.length === 0) return null;
  return (
    <FieldBox label={texts.level}>
      {(control) => (
        <select
          {...control}
          className='iza-input'
          value={item.level ?? ''}
          onChange={(event) =>
            onChange(
              withPart(item, 'level', (event.target.value || undefined) as LevelId | undefined),
            )
          }
        >
          <option value=''>{texts.noLevel}</option>
          {outline.levels.map(({ id, ownName }) => (
            <option key={id} value={id}>
              {ownName}
            </option>
          ))}
        </select>
      )}
    </FieldBox>
  );
}

export type ItemFieldsProps = {
  item: PlanItem;
  /** As it was when the form opened: what is emptied becomes what it was. */
  was: PlanItem;
  onChange: (item: PlanItem) => void;
  title: RefObject<HTMLInputElement | null>;
  /** Enter in the title. */
  onNext?: (() => void) | undefined;
};

/** What an item says, to be typed: the same when it is saved by itself as when it is suggested. */
export function ItemFields({ item, was, onChange, title, onNext }: ItemFieldsProps) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const { fields } = words.texts;
  return (
    <>
      <div className='plan-form__title'>
        <FieldBox label={fields.code}>
          {(control) => (
            <LineInput
              {...control}
              value={item.code ?? ''}
              onChange={(code) => onChange(withPart(item, 'code', code))}
            />
          )}
        </FieldBox>
        <FieldBox label={fields.title}>
          {(control) => (
            <LineInput
              {...control}
              inputRef={title}
              value={item.title}
              placeholder={
                item.type === 'agreement' ? texts.titlePlaceholder : texts.challengePlaceholder
              }
              onChange={(text) => onChange({ ...item, title: text })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                onNext?.();
              }}
            />
          )}
        </FieldBox>
        <LevelChoice item={item} onChange={onChange} />
      </div>
      {item.type === 'agreement' ? (
        <AgreementForm item={item} was={was as typeof item} onChange={onChange} />
      ) : (
        <PurposeForm item={item} was={was as typeof item} onChange={onChange} />
      )}
    </>
  );
}
