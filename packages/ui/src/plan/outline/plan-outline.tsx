import { useRef, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import type { OutlineOperation } from '@iza/domain/plan';
import { useTexts } from '../../texts/language.tsx';
import { announce } from '../document/announce.ts';
import { documentTexts } from '../document/texts.ts';
import { usePlanPlace } from '../document/place.tsx';
import { itemName } from '../forms/item-name.ts';
import { moveByKey, type Direction } from '../model/moves.ts';
import type { PlanRow } from '../model/rows.ts';
import { usePlanRows } from '../store/use-plan-rows.ts';
import { usePlan } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { OutlineRow } from './outline-row.tsx';
import { foldedAtFirst, treeStep, visibleRows } from './visible-rows.ts';
import { outlineTexts } from './texts.ts';
import { useDragging } from './use-dragging.ts';

const MOVES: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** Brings the reader to an item in the document; an agreement opens. */
function useGoTo(): (row: PlanRow) => void {
  const place = usePlanPlace();
  const { store } = usePlan();
  return (row) => {
    if (store.item(row.item)?.content.type === 'agreement') place.open(row.item);
    requestAnimationFrame(() => {
      document.getElementById(`item-${row.item}`)?.scrollIntoView({ block: 'start' });
      document
        .querySelector<HTMLElement>(`[data-plan-row="${row.item}"]`)
        ?.focus({ preventScroll: true });
    });
  };
}

/** The open item, so that the tree shows where one is. */
function useOpenItem(): string | undefined {
  const place = usePlanPlace();
  return useSyncExternalStore(place.subscribe, place.openItem);
}

function withFold(folded: ReadonlySet<string>, place: string, closed: boolean): Set<string> {
  const next = new Set(folded);
  if (closed) next.add(place);
  else next.delete(place);
  return next;
}

/** The plan at a glance: levels, codes, gaps. One goes somewhere with a click or Enter, and moves things by dragging or with keys. */
export function PlanOutline() {
  const texts = useTexts(outlineTexts);
  const documentWords = useTexts(documentTexts);
  const words = usePlanWords();
  const { store, actions, mayEdit, reading } = usePlan();
  const goTo = useGoTo();
  const rows = usePlanRows();
  const openItem = useOpenItem();
  const [folded, setFolded] = useState(() => foldedAtFirst(rows.placed, openItem));
  const [current, setCurrent] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const visible = visibleRows(rows.placed, folded);
  const tabStop = visible.some(({ place }) => place === current) ? current : visible[0]?.place;
  const mayMove = mayEdit && !reading && actions !== undefined;

  const find = (attribute: string, value: string) =>
    tree.current?.querySelector<HTMLElement>(`[data-${attribute}="${value}"]`);
  const fold = (place: string, closed: boolean) => setFolded(withFold(folded, place, closed));
  const perform = (row: PlanRow, operation: OutlineOperation | undefined, byDragging: boolean) => {
    const item = store.item(row.item)?.content;
    if (!operation || !item || !actions) return;
    const said = documentWords.moved(itemName(item, words.texts.untitled));
    actions.changeOutline([operation], byDragging ? said : undefined);
    if (!byDragging) announce(said);
    requestAnimationFrame(() => find('item', row.item)?.focus());
  };
  const dragging = useDragging(rows, (row, operation) => perform(row, operation, true));
  const press = (event: KeyboardEvent, row: PlanRow) => {
    const direction = MOVES[event.key];
    if (event.altKey && direction && mayMove) {
      event.preventDefault();
      perform(row, moveByKey(row, direction, rows), false);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      goTo(row);
    } else {
      const step = treeStep(event.key, row, visible, folded);
      if (!step) return;
      event.preventDefault();
      if ('to' in step) find('place', step.to)?.focus();
      else fold('fold' in step ? step.fold : step.unfold, 'fold' in step);
    }
  };
  return (
    <div ref={tree} role='tree' aria-label={texts.title} className='plan-tree'>
      {visible.map((row) => (
        <OutlineRow
          key={row.place}
          row={row}
          isFolded={folded.has(row.place)}
          isCurrent={row.item === openItem}
          isTabStop={row.place === tabStop}
          dropping={dragging.droppingOn(row)}
          dragging={mayMove ? dragging.handlersOf(row) : undefined}
          onFold={() => fold(row.place, !folded.has(row.place))}
          onFocus={() => setCurrent(row.place)}
          onGo={() => goTo(row)}
          onKeyDown={(event) => press(event, row)}
        />
      ))}
    </div>
  );
}
