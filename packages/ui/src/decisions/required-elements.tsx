import './decisions.css';
import { useState } from 'react';
import {
  elementsOf,
  newItem,
  PLAN_TEMPLATES,
  type ElementStatus,
  type PlanTemplate,
  type SectionElement,
} from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { ComboboxField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';
import { Shape } from '../parts/shape.tsx';
import { itemName } from '../plan/forms/item-name.ts';
import { newId } from '../plan/model/new-id.ts';
import { usePlan, usePlanHead, usePlanStructure } from '../plan/store/use-plan.tsx';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';
import { useTexts } from '../texts/language.tsx';
import { decisionTexts } from './texts.ts';

/** @returns the parts that the plan's template asks for, as they stand in what is on screen */
function useElements(): ElementStatus[] {
  const { store } = usePlan();
  const { plan, decidedOn } = usePlanHead();
  const { targets } = usePlanStructure();
  const template: PlanTemplate = PLAN_TEMPLATES[plan.template];
  return elementsOf(template, {
    items: store.items().filter(({ inPlan }) => inPlan),
    targetsOn: [...targets].flatMap(([on, own]) => (own.length > 0 ? [on as ItemId] : [])),
    capacityDecided: decidedOn.includes('minimum-acute-capacity'),
  });
}

/** For a section that is not there yet: made with one click, or said of what is there already. */
function AddSection({ element, onDone }: { element: SectionElement; onDone: () => void }) {
  const texts = useTexts(decisionTexts);
  const words = usePlanWords();
  const { store, actions } = usePlan();
  const name = texts.elementNames[element];
  const add = () => {
    const item = { ...newItem('group', newId<ItemId>(), name), element };
    actions?.addItems([{ item, parent: null }], texts.added(name));
    onDone();
  };
  const options = store
    .items()
    .filter(({ inPlan, type }) => inPlan && type !== 'agreement')
    .map((item) => ({ value: item.id, label: itemName(item, words.texts.untitled) }));
  const choose = (id: string | undefined) => {
    const item = id === undefined ? undefined : store.item(id)?.content;
    if (item) actions?.edit({ unit: 'item', content: { ...item, element } });
    onDone();
  };
  return (
    <div className='plan-asks__add'>
      <Button small icon='plus' aria-label={texts.addOf(name)} onClick={add}>
        {texts.add}
      </Button>
      {options.length > 0 && (
        <ComboboxField
          label={texts.pick(name)}
          hint={texts.pickHint}
          single
          values={[]}
          options={options}
          onChange={([id]) => choose(id)}
        />
      )}
    </div>
  );
}

function ElementRow({
  element,
  path,
  onDone,
}: {
  element: ElementStatus;
  path: string;
  onDone: () => void;
}) {
  const texts = useTexts(decisionTexts);
  const { mayEdit } = usePlan();
  const { key, by, clause, present, at } = element;
  const name = texts.elementNames[key];
  return (
    <li>
      <p className='plan-asks__name'>
        <Shape name={present ? 'check' : 'open'} /> <strong>{name}</strong>{' '}
        <span className='iza-small iza-quiet'>
          {present ? texts.there : texts.notThere}, {texts.clause(clause)}
        </span>
      </p>
      <p>{texts.elementHelp[key]}</p>
      {at !== undefined && (
        <Link href={`${path}?item=${at}#item-${at}`} aria-label={texts.goToOf(name)}>
          {texts.goTo}
        </Link>
      )}
      {!present && by === 'decision' && <Link href={`${path}/besluiten`}>{texts.decide}</Link>}
      {!present && by === 'section' && mayEdit && <AddSection element={key} onDone={onDone} />}
    </li>
  );
}

/** What the agreement asks of a plan of this kind, as a reminder for its writers that leads to the spot; it blocks nothing. */
export function RequiredElements({ path }: { path: string }) {
  const texts = useTexts(decisionTexts);
  const elements = useElements();
  const [, redraw] = useState(0);
  const present = elements.filter((element) => element.present).length;
  return (
    <details className='plan-asks iza-no-print'>
      <summary>
        {texts.elements}{' '}
        <span className='iza-quiet'>{texts.elementsCount(present, elements.length)}</span>
      </summary>
      <p className='iza-prose'>{texts.elementsLead}</p>
      <ul>
        {elements.map((element) => (
          <ElementRow
            key={element.key}
            element={element}
            path={path}
            onDone={() => redraw((count) => count + 1)}
          />
        ))}
      </ul>
    </details>
  );
}
