import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { OutlineOperation } from '@iza/domain/plan';
import { moveByDrop, type Drop } from '../model/moves.ts';
import type { PlanRow, PlanRows } from '../model/rows.ts';
import { dropPosition } from './drop-position.ts';

export type DragHandlers = {
  readonly draggable: true;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: () => void;
  readonly onDragEnd: () => void;
  readonly onDrop: (event: DragEvent) => void;
};

type Dropping = { readonly place: string; readonly position: Drop['position'] };

/** Dragging rows of the outline: before, after or below another. Keys do the same, so nobody has to drag. */
export function useDragging(
  rows: PlanRows,
  onMove: (row: PlanRow, operation: OutlineOperation | undefined) => void,
) {
  const dragged = useRef<PlanRow>(undefined);
  const [dropping, setDropping] = useState<Dropping>();
  const end = () => {
    dragged.current = undefined;
    setDropping(undefined);
  };
  const handlersOf = (row: PlanRow): DragHandlers => ({
    draggable: true,
    onDragStart: (event) => {
      dragged.current = row;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.item);
    },
    onDragOver: (event) => {
      const from = dragged.current;
      if (!from) return;
      const box = event.currentTarget.getBoundingClientRect();
      const position = dropPosition(event.clientY, box.top, box.height);
      if (!moveByDrop(from, { on: row, position }, rows)) return;
      event.preventDefault();
      if (dropping?.place !== row.place || dropping.position !== position)
        setDropping({ place: row.place, position });
    },
    onDragLeave: () => setDropping(undefined),
    onDragEnd: end,
    onDrop: (event) => {
      event.preventDefault();
      const from = dragged.current;
      if (from && dropping) {
        onMove(from, moveByDrop(from, { on: row, position: dropping.position }, rows));
      }
      end();
    },
  });
  return {
    handlersOf,
    droppingOn: (row: PlanRow) => (dropping?.place === row.place ? dropping.position : undefined),
  };
}
