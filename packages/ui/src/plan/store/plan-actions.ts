import type { OutlineOperation, PlanItem, Target, UnitContent } from '@iza/domain/plan';
import type { TargetId } from '@iza/domain/values';
import type { Fields } from '@iza/domain/values';
import type { Entry } from '../../saving/index.ts';
import type { UndoStack } from './undo-stack.ts';
import type { NewPlacedItem } from '../paste/items.ts';

/** What an editor can do to the open plan. Everything shows at once and is sent in order; nothing is lost when the network is away. */
export type PlanActions = {
  /** Typing: saved by itself after a pause. */
  readonly edit: (unit: UnitContent) => void;
  /** Ctrl-S: what waits is sent now. */
  readonly saveNow: () => void;
  /** Sends everything now. @returns whether the server has all of it */
  readonly settle: () => Promise<boolean>;
  /** `said`: what is told, with a way back; a single line that was typed needs no message. */
  readonly addItems: (
    items: readonly NewPlacedItem[],
    said: string | undefined,
    targets?: readonly Target[],
  ) => void;
  readonly removeItem: (item: PlanItem, said: string) => void;
  readonly addTarget: (target: Target) => void;
  readonly removeTarget: (target: TargetId, said: string) => void;
  /** Moves, levels and links. */
  readonly changeOutline: (operations: readonly OutlineOperation[], said?: string) => void;
  /** What was done here, with a way back and forth again. */
  readonly undoing: UndoStack;
  /** What was typed in a unit and is not confirmed. */
  readonly entry: (key: string) => Entry | undefined;
  /** After a conflict: the content the person chose. */
  readonly choose: (key: string, content: Fields) => void;
  readonly tryAgain: (key: string) => void;
  /** Throws the person's own unconfirmed text away, at their word. */
  readonly discard: (key: string) => void;
};
