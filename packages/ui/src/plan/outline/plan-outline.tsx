import { memo, useMemo, useRef, useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';
import { gapsOfItem } from '@iza/domain/plan';
import { Icon } from '../../parts/icon.tsx';
import { Shape } from '../../parts/shape.tsx';
import { useTexts } from '../../texts/language.tsx';
import { documentTexts } from '../document/texts.ts';
import { usePlanPlace } from '../document/place.tsx';
import { itemName } from '../forms/item-name.ts';
import { moveByDrop, moveByKey, type Direction, type Drop } from '../model/moves.ts';
import { planRows, type PlanRow } from '../model/rows.ts';
import { usePlan, usePlanHead, usePlanItem, usePlanStructure } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { dropPosition } from './drop-position.ts';
import { foldedAtFirst, treeStep, visibleRows } from './visible-rows.ts';
import { outlineTexts } from './texts.ts';

const MOVES: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** Title and quiet marks of one row; follows the item by itself, so that typing redraws one label. */
const OutlineLabel = memo(function OutlineLabel({
  item: id,
  number,
}: {
  item: string;
  number: string;
}) {
  const texts = useTexts(outlineTexts);
  const words = usePlanWords();
  const { gaps } = usePlanHead();
  const item = usePlanItem(id)?.content;
  if (!item) return null;
  const open = gaps === null || !item.inPlan ? 0 : gapsOfItem(item).length;
  return (
    <>
      <span className='plan-code'>{item.code ?? number}</span>
      <span className='plan-tree__title'>{item.title || words.texts.untitled}</span>
      {!item.inPlan && (
        <span className='plan-tree__mark' title={texts.inTheMaking}>
          <Shape name='quarter' />
          <span className='iza-hidden'>, {texts.inTheMaking}</span>
        </span>
      )}
      {open > 0 && (
        <span className='plan-tree__mark' title={texts.gaps(open)}>
          <Shape name='open' />
          <span className='iza-hidden'>, {texts.gaps(open)}</span>
        </span>
      )}
    </>
  );
});

type Dropping = { readonly place: string; readonly position: Drop['position'] };

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

/** The plan at a glance: levels, codes, gaps. One goes somewhere with a click or Enter, and moves things by dragging or with keys. */
export function PlanOutline() {
  const texts = useTexts(outlineTexts);
  const documentWords = useTexts(documentTexts);
  const words = usePlanWords();
  const { store, actions, mayEdit, reading } = usePlan();
  const structure = usePlanStructure();
  const goTo = useGoTo();
  const rows = useMemo(() => {
    const shown = structure.items.filter(({ inPlan }) => inPlan || !reading).map(({ id }) => id);
    return planRows(structure.outline, shown);
  }, [structure, reading]);
  const [folded, setFolded] = useState(() => foldedAtFirst(rows.placed));
  const [current, setCurrent] = useState<string>();
  const [dropping, setDropping] = useState<Dropping>();
  const dragged = useRef<PlanRow>(undefined);
  const tree = useRef<HTMLUListElement>(null);
  const visible = visibleRows(rows.placed, folded);
  const tabStop = visible.some(({ place }) => place === current) ? current : visible[0]?.place;
  const mayMove = mayEdit && !reading && actions !== undefined;

  const fold = (place: string, closed: boolean) => {
    const next = new Set(folded);
    if (closed) next.add(place);
    else next.delete(place);
    setFolded(next);
  };
  const focus = (place: string) => {
    setCurrent(place);
    tree.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  };
  const perform = (row: PlanRow, operation: ReturnType<typeof moveByKey>) => {
    const item = store.item(row.item)?.content;
    if (!operation || !item || !actions) return;
    actions.changeOutline([operation], documentWords.moved(itemName(item, words.texts.untitled)));
    if (operation.do === 'move' && operation.parent !== null) fold(operation.parent, false);
    requestAnimationFrame(() =>
      tree.current?.querySelector<HTMLElement>(`[data-item="${row.item}"]`)?.focus(),
    );
  };
  const press = (event: KeyboardEvent, row: PlanRow) => {
    const direction = MOVES[event.key];
    if (event.altKey && direction && mayMove) {
      event.preventDefault();
      perform(row, moveByKey(row, direction, rows));
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      goTo(row);
      return;
    }
    const step = treeStep(event.key, row, visible, folded);
    if (!step) return;
    event.preventDefault();
    if ('to' in step) focus(step.to);
    else fold('fold' in step ? step.fold : step.unfold, 'fold' in step);
  };
  const over = (event: DragEvent<HTMLElement>, row: PlanRow) => {
    const from = dragged.current;
    if (!from) return;
    const box = event.currentTarget.getBoundingClientRect();
    const position = dropPosition(event.clientY, box.top, box.height);
    if (!moveByDrop(from, { on: row, position }, rows)) return;
    event.preventDefault();
    if (dropping?.place !== row.place || dropping.position !== position)
      setDropping({ place: row.place, position });
  };
  const drop = (event: DragEvent, row: PlanRow) => {
    event.preventDefault();
    const from = dragged.current;
    if (from && dropping)
      perform(from, moveByDrop(from, { on: row, position: dropping.position }, rows));
    dragged.current = undefined;
    setDropping(undefined);
  };
  return (
    <ul ref={tree} role='tree' aria-label={texts.title} className='plan-tree'>
      {visible.map((row) => (
        <li
          key={row.place}
          role='treeitem'
          aria-level={row.depth}
          aria-posinset={row.position}
          aria-setsize={row.siblings}
          aria-selected={row.place === current}
          aria-expanded={row.children.length > 0 ? !folded.has(row.place) : undefined}
          tabIndex={row.place === tabStop ? 0 : -1}
          data-place={row.place}
          data-item={row.item}
          data-drop={dropping?.place === row.place ? dropping.position : undefined}
          className='plan-tree__row'
          style={{ paddingInlineStart: `${(row.depth - 1) * 0.875 + 0.25}rem` }}
          draggable={mayMove}
          title={mayMove ? texts.moveHint : undefined}
          onFocus={() => setCurrent(row.place)}
          onClick={() => goTo(row)}
          onKeyDown={(event) => press(event, row)}
          onDragStart={(event) => {
            dragged.current = row;
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', row.item);
          }}
          onDragOver={(event) => over(event, row)}
          onDragLeave={() => setDropping(undefined)}
          onDragEnd={() => setDropping(undefined)}
          onDrop={(event) => drop(event, row)}
        >
          <span
            className='plan-tree__fold'
            aria-hidden='true'
            onClick={(event) => {
              event.stopPropagation();
              fold(row.place, !folded.has(row.place));
            }}
          >
            {row.children.length > 0 && (
              <Icon name={folded.has(row.place) ? 'right' : 'down'} size={14} />
            )}
          </span>
          <OutlineLabel item={row.item} number={row.number} />
        </li>
      ))}
    </ul>
  );
}
