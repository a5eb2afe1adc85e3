import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PlanItem } from '@iza/domain/plan';
import type { LevelId } from '@iza/domain/values';
import { CheckboxField } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FieldBox } from '../fields/field-box.tsx';
import { LineList } from '../fields/line-list.tsx';
import { LineInput } from '../fields/text-fields.tsx';
import { withPart } from '../model/with-part.ts';
import { usePlan, usePlanItem, usePlanStructure } from '../store/use-plan.tsx';
import { UnitTroubleView } from '../trouble/unit-trouble.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { FormSection } from './form-section.tsx';
import { LinkEditor } from './link-editor.tsx';
import { PurposeForm } from './purpose-form.tsx';
import { SourceEditor } from './source-editor.tsx';
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

export type ItemFormProps = {
  id: string;
  onClose: () => void;
  /** Enter in the title: on to the next agreement. */
  onNext: () => void;
};

/** The form of one item, in its place in the document. What is typed is saved by itself. */
export function ItemForm({ id, onClose, onNext }: ItemFormProps) {
  const texts = useTexts(formTexts);
  const words = usePlanWords();
  const { actions } = usePlan();
  const state = usePlanItem(id);
  const [was] = useState(state?.content);
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  if (!state || !actions || !was) return null;
  const item = state.content;
  const change = (content: PlanItem) => actions.edit({ unit: 'item', content });
  const { fields } = words.texts;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      className='plan-form'
      onKeyDown={press}
      role='group'
      aria-label={item.title || words.texts.untitled}
    >
      <UnitTroubleView unitKey={`item:${id}`} state={state} />
      <div className='plan-form__title'>
        <FieldBox label={fields.code}>
          {(control) => (
            <LineInput
              {...control}
              value={item.code ?? ''}
              onChange={(code) => change(withPart(item, 'code', code))}
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
              onChange={(text) => change({ ...item, title: text })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                onNext();
              }}
            />
          )}
        </FieldBox>
        <LevelChoice item={item} onChange={change} />
      </div>
      {item.type === 'agreement' ? (
        <AgreementForm item={item} was={was as typeof item} onChange={change} />
      ) : (
        <PurposeForm item={item} was={was as typeof item} onChange={change} />
      )}
      <LinkEditor item={item.id} />
      <FormSection
        title={texts.source}
        folded={item.source === undefined && item.aliases === undefined}
      >
        <SourceEditor item={item} onChange={change} />
        <LineList
          label={fields.aliases}
          help={texts.aliasesHelp}
          lines={item.aliases ?? []}
          onChange={(aliases) => change(withPart(item, 'aliases', aliases))}
        />
      </FormSection>
      <div className='plan-form__foot'>
        <CheckboxField
          label={texts.inPlan}
          hint={texts.inPlanHelp}
          checked={item.inPlan}
          onChange={(inPlan) => change({ ...item, inPlan })}
        />
        <Button icon='check' onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}
