import type { CommentId, ItemId, PartyId } from '@iza/domain/values';

export type CommentView = {
  readonly id: CommentId;
  /** `null`: on the plan as a whole. */
  readonly item: ItemId | null;
  /** The comment it answers. */
  readonly parent: CommentId | null;
  /** The words it is about, as they stood when it was written. */
  readonly passage?: string;
  readonly text: string;
  readonly personName: string;
  readonly party: PartyId;
  readonly partyName: string;
  readonly at: string;
  readonly resolved: { readonly personName: string; readonly at: string } | null;
  readonly mine: boolean;
  /** Names the reader. */
  readonly namesMe: boolean;
};
