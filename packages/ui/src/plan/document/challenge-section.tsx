import { memo, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { PlanItem } from '@iza/domain/plan';
import { Button } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import { useTexts } from '../../texts/language.tsx';
import { itemName } from '../forms/item-name.ts';
import { LazyItemForm } from '../forms/lazy-item-form.ts';
import type { PlanRow } from '../model/rows.ts';
import { usePlan, usePlanItem, usePlanStructure } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { Heading } from './heading.tsx';
import { ItemDetails } from './item-details.tsx';
import { useIsOpen, usePlanPlace } from './place.tsx';
import { QuickAdd } from './quick-add.tsx';
import { focusQuickAdd } from './quick-add-focus.ts';
import { RowMarks } from './row-marks.tsx';
import { SuggestChange } from '../suggestions/suggest-change.tsx';
import { documentTexts } from './texts.ts';
import { useRowActions } from './use-row-actions.ts';

function SectionTools({ row, item }: { row: PlanRow; item: PlanItem }) {
  const texts = useTexts(documentTexts);
  const words = usePlanWords();
  const { mayEdit } = usePlan();
  const place = usePlanPlace();
  const isOpen = useIsOpen(item.id);
  const { menu } = useRowActions(row);
  const name = itemName(item, words.texts.untitled);
  return (
    <span className='plan-section-head__tools iza-no-print'>
      {mayEdit && !isOpen && (
        <Button
          small
          purpose='subtle'
          aria-label={texts.editOf(name)}
          onClick={() => place.open(item.id)}
        >
          {texts.edit}
        </Button>
      )}
      <Menu label={texts.actionsOf(name)} items={menu} />
    </span>
  );
}

function SectionBody({ row, item }: { row: PlanRow; item: PlanItem }) {
  const { mayEdit, reading } = usePlan();
  const place = usePlanPlace();
  const isOpen = useIsOpen(item.id);
  if (reading) return <ItemDetails item={item} />;
  if (!mayEdit) {
    return (
      <>
        <ItemDetails item={item} />
        <SuggestChange item={item.id} />
      </>
    );
  }
  if (!isOpen) return <ItemDetails item={item} />;
  const close = () => {
    place.open(undefined);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-plan-row="${item.id}"]`)?.focus(),
    );
  };
  return (
    <Suspense fallback={<ItemDetails item={item} />}>
      <LazyItemForm id={item.id} onClose={close} onNext={() => focusQuickAdd(row.item)} />
    </Suspense>
  );
}

/** The head of a challenge or group, as wide as the page; it edits where it stands. */
const SectionHead = memo(function SectionHead({ row }: { row: PlanRow }) {
  const words = usePlanWords();
  const { reading, mayEdit } = usePlan();
  const place = usePlanPlace();
  const isOpen = useIsOpen(row.item);
  const { onKeyDown } = useRowActions(row);
  const { levels } = usePlanStructure().outline;
  const state = usePlanItem(row.item);
  if (!state) return null;
  const { content: item } = state;
  const levelName = levels.find(({ id }) => id === item.level)?.ownName;
  return (
    <>
      <div className='plan-section-head'>
        <Heading depth={row.depth + 1} className='plan-section-head__title'>
          <span className='plan-code'>
            {[levelName, item.code ?? row.number].filter(Boolean).join(' ')}{' '}
          </span>
          {reading || !mayEdit ? (
            item.title || words.texts.untitled
          ) : (
            <button
              type='button'
              className='plan-section-head__button'
              data-plan-row={item.id}
              aria-expanded={isOpen}
              onClick={() => place.open(isOpen ? undefined : item.id)}
              onKeyDown={onKeyDown}
            >
              {item.title || words.texts.untitled}
            </button>
          )}
        </Heading>
        <span className='plan-row__marks'>
          <RowMarks state={state} />
        </span>
        {!reading && <SectionTools row={row} item={item} />}
      </div>
      <SectionBody row={row} item={item} />
    </>
  );
});

function SectionAdd({ row }: { row: PlanRow }) {
  const words = usePlanWords();
  const item = usePlanItem(row.item)?.content;
  return item ? (
    <QuickAdd parent={row.item} parentName={itemName(item, words.texts.untitled)} />
  ) : null;
}

/** A challenge or group with what stands below it, and a line to type the next agreement on. */
export function ChallengeSection({ row, children }: { row: PlanRow; children: ReactNode }) {
  const { mayEdit, reading } = usePlan();
  return (
    <section
      className={row.depth === 1 ? 'plan-challenge' : 'plan-challenge plan-challenge--inner'}
      id={`item-${row.item}`}
    >
      <SectionHead row={row} />
      {children}
      {mayEdit && !reading && <SectionAdd row={row} />}
    </section>
  );
}
