import type { Agreement, PlanItem } from '@iza/domain/plan';
import { memo, Suspense } from 'react';
import { LazyAnalysesOfAgreement } from '../../capacity/lazy-analyses-of-agreement.ts';
import { Icon } from '../../parts/icon.tsx';
import { Menu } from '../../parts/menu.tsx';
import { useTexts } from '../../texts/language.tsx';
import { itemName } from '../forms/item-name.ts';
import { LazyItemForm } from '../forms/lazy-item-form.ts';
import type { PlanRow } from '../model/rows.ts';
import type { UnitState } from '../store/plan-store.ts';
import { usePlan, usePlanHead, usePlanItem } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { AgreementFacts } from './agreement-facts.tsx';
import { Heading } from './heading.tsx';
import { ItemDetails } from './item-details.tsx';
import { useIsOpen, usePlanPlace } from './place.tsx';
import { focusQuickAdd } from './quick-add-focus.ts';
import { RowMarks } from './row-marks.tsx';
import { SuggestChange } from '../suggestions/suggest-change.tsx';
import { documentTexts } from './texts.ts';
import { useRowActions } from './use-row-actions.ts';

type Props = { row: PlanRow; state: UnitState<PlanItem>; item: Agreement };

/** The agreement on paper: its title with everything it says below it. */
function PrintedAgreement({ row, item }: Props) {
  const words = usePlanWords();
  return (
    <article className='plan-paper' id={`item-${item.id}`}>
      <Heading depth={row.depth + 1} className='plan-paper__title'>
        <span className='plan-code'>{item.code ?? row.number} </span>
        {item.title || words.texts.untitled}
      </Heading>
      <ItemDetails item={item} />
    </article>
  );
}

function OpenedAgreement({ row, item }: { row: PlanRow; item: Agreement }) {
  const { mayEdit } = usePlan();
  const place = usePlanPlace();
  if (!mayEdit) {
    return (
      <>
        <ItemDetails item={item} />
        <SuggestChange item={item.id} />
      </>
    );
  }
  const close = () => {
    place.open(undefined);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-plan-row="${item.id}"]`)?.focus(),
    );
  };
  return (
    <Suspense fallback={<ItemDetails item={item} />}>
      <LazyItemForm id={item.id} onClose={close} onNext={() => focusQuickAdd(row.parent)} />
    </Suspense>
  );
}

/** A change in acute supply is looked at through the whole chain: by the ROAZ, for its own plan (C.4.a). */
function Analyses({ item }: { item: Agreement }) {
  const { plan } = usePlanHead();
  const [region] = plan.regions;
  if (plan.kind !== 'roaz' || region === undefined) return null;
  return (
    <Suspense fallback={null}>
      <LazyAnalysesOfAgreement item={item} region={region} />
    </Suspense>
  );
}

function WorkingRow({ row, state, item }: Props) {
  const texts = useTexts(documentTexts);
  const words = usePlanWords();
  const place = usePlanPlace();
  const isOpen = useIsOpen(item.id);
  const { menu, onKeyDown } = useRowActions(row);
  const name = itemName(item, words.texts.untitled);
  const classes = [
    'plan-row',
    isOpen ? 'plan-row--open' : '',
    item.inPlan ? '' : 'plan-row--making',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <article className={classes} id={`item-${item.id}`}>
      <div className='plan-row__line'>
        <Heading depth={row.depth + 1} className='plan-row__heading'>
          <button
            type='button'
            className='plan-row__title'
            data-plan-row={item.id}
            aria-expanded={isOpen}
            onClick={() => place.open(isOpen ? undefined : item.id)}
            onKeyDown={onKeyDown}
          >
            <Icon name={isOpen ? 'down' : 'right'} size={16} />
            <span className='plan-code'>{item.code ?? row.number} </span>
            <span>{item.title || words.texts.untitled}</span>
          </button>
        </Heading>
        {!isOpen && <AgreementFacts item={item} />}
        <span className='plan-row__marks'>
          <RowMarks state={state} />
        </span>
        <span className='plan-row__menu iza-no-print'>
          <Menu label={texts.actionsOf(name)} items={menu} />
        </span>
      </div>
      {isOpen && (
        <div className='plan-row__body'>
          <OpenedAgreement row={row} item={item} />
          <Analyses item={item} />
        </div>
      )}
    </article>
  );
}

/** An agreement: a row that opens into its form, or the whole of it on paper. */
export const AgreementRow = memo(function AgreementRow({ row }: { row: PlanRow }) {
  const { reading } = usePlan();
  const state = usePlanItem(row.item);
  if (!state || state.content.type !== 'agreement') return null;
  const props = { row, state, item: state.content };
  return reading ? <PrintedAgreement {...props} /> : <WorkingRow {...props} />;
});
