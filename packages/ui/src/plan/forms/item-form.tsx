import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PlanItem } from '@iza/domain/plan';
import { CheckboxField } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { LineList } from '../fields/line-list.tsx';
import { withPart } from '../model/with-part.ts';
import { useTypingMarks } from '../../presence/index.ts';
import { announce } from '../document/announce.ts';
import { usePlan, usePlanItem } from '../store/use-plan.tsx';
import { ServedInForm } from '../../served/served-in-form.tsx';
import { ComingLine } from '../../transformations/links/coming-plans.tsx';
import { UnitTroubleView } from '../trouble/unit-trouble.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { FormSection } from './form-section.tsx';
import { ItemFields } from './item-fields.tsx';
import { LinkEditor } from './link-editor.tsx';
import { SourceEditor } from './source-editor.tsx';
import { formTexts } from './texts.ts';

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
  const form = useRef<HTMLDivElement>(null);
  useTypingMarks(`item:${id}`, form, announce);
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
      ref={form}
      className='plan-form'
      onKeyDown={press}
      role='group'
      aria-label={item.title || words.texts.untitled}
    >
      <UnitTroubleView unitKey={`item:${id}`} state={state} />
      <ItemFields item={item} was={was} onChange={change} title={title} onNext={onNext} />
      <LinkEditor item={item.id} />
      {item.type === 'agreement' && <ServedInForm item={item.id} />}
      {item.type === 'agreement' && (
        <dl>
          <ComingLine item={item.id} />
        </dl>
      )}
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
