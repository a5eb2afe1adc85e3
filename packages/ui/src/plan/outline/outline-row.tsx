import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import { gapsOfItem } from '@iza/domain/plan';
import { Icon } from '../../parts/icon.tsx';
import { Shape } from '../../parts/shape.tsx';
import type { ShapeName } from '../../parts/shape.tsx';
import { useTexts } from '../../texts/language.tsx';
import type { Drop } from '../model/moves.ts';
import type { PlanRow } from '../model/rows.ts';
import { usePlanHead, usePlanItem } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { outlineTexts } from './texts.ts';
import type { DragHandlers } from './use-dragging.ts';

function Mark({ shape, words }: { shape: ShapeName; words: string }) {
  return (
    <span className='plan-tree__mark' title={words}>
      <Shape name={shape} />
      <span className='iza-hidden'>, {words}</span>
    </span>
  );
}

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
      <span className='plan-code'>{item.code ?? number} </span>
      <span className='plan-tree__title'>{item.title || words.texts.untitled}</span>
      {!item.inPlan && <Mark shape='quarter' words={texts.inTheMaking} />}
      {open > 0 && <Mark shape='open' words={texts.gaps(open)} />}
    </>
  );
});

export type OutlineRowProps = {
  row: PlanRow;
  isFolded: boolean;
  isCurrent: boolean;
  isTabStop: boolean;
  dropping: Drop['position'] | undefined;
  dragging: DragHandlers | undefined;
  onFold: () => void;
  onFocus: () => void;
  onGo: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** One row of the tree. */
export function OutlineRow(props: OutlineRowProps) {
  const { row, isFolded, isCurrent, isTabStop, dropping, dragging } = props;
  const { onFold, onFocus, onGo, onKeyDown } = props;
  const texts = useTexts(outlineTexts);
  const hasChildren = row.children.length > 0;
  return (
    <div
      {...dragging}
      role='treeitem'
      aria-level={row.depth}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isCurrent}
      aria-expanded={hasChildren ? !isFolded : undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-place={row.place}
      data-item={row.item}
      data-drop={dropping}
      className='plan-tree__row'
      style={{ paddingInlineStart: `${(row.depth - 1) * 0.875 + 0.25}rem` }}
      title={dragging ? texts.moveHint : undefined}
      onFocus={onFocus}
      onClick={(event) => {
        const fold = event.target instanceof Element && event.target.closest('.plan-tree__fold');
        if (fold && hasChildren) onFold();
        else onGo();
      }}
      onKeyDown={onKeyDown}
    >
      <span className='plan-tree__fold' aria-hidden='true'>
        {hasChildren && <Icon name={isFolded ? 'right' : 'down'} size={14} />}
      </span>
      <OutlineLabel item={row.item} number={row.number} />
    </div>
  );
}
