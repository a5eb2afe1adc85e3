import type { OutlineOperation, PlanItem, Target, UnitContent } from '@iza/domain/plan';
import type { TargetId } from '@iza/domain/values';
import type { NewPlacedItem } from '../paste/items.ts';

/** What an editor can do to the open plan. Everything shows at once and is sent in order; nothing is lost when the network is away. */
export type PlanActions = {
  /** Typing: saved by itself after a pause. */
  readonly edit: (unit: UnitContent) => void;
  /** Ctrl-S: what waits is sent now. */
  readonly saveNow: () => void;
  readonly addItems: (items: readonly NewPlacedItem[], said: string) => void;
  readonly removeItem: (item: PlanItem, said: string) => void;
  readonly addTarget: (target: Target) => void;
  readonly removeTarget: (target: TargetId, said: string) => void;
  /** Moves, levels and links; `said` offers to take it back. */
  readonly changeOutline: (operations: readonly OutlineOperation[], said?: string) => void;
  /** Takes back the last addition, removal or move. */
  readonly undo: () => void;
  readonly keepMine: (key: string) => void;
  readonly takeTheirs: (key: string) => void;
};
