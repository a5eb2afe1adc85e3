import type { PlanItem } from '@iza/domain/plan';
import type { SuggestionOutcome } from '@iza/domain/suggestion';
import type { ItemId, SuggestionId } from '@iza/domain/values';

export type SuggestionView = {
  readonly id: SuggestionId;
  readonly item: ItemId;
  /** What it was written on, to lay beside it; `null`: an item that is not there yet. */
  readonly base: PlanItem | null;
  /** Of a new item: what it would stand below; `null`: at the top. */
  readonly parent: ItemId | null;
  readonly proposed: PlanItem;
  /** Names of the fields that it changes; of a new item, none. */
  readonly fields: readonly string[];
  readonly note: string | null;
  readonly personName: string;
  readonly partyName: string;
  readonly at: string;
  readonly mine: boolean;
  readonly closed: {
    readonly outcome: SuggestionOutcome;
    readonly reason: string | null;
    readonly personName: string;
    readonly at: string;
  } | null;
};
