import type { GrantRole } from '@iza/domain/access';
import type { PlanEvent } from '@iza/domain/event';
import type { Outline, UnitContent } from '@iza/domain/plan';
import type { IsoDate, PartyId } from '@iza/domain/values';

/** Something that happened to a plan, as the actor may know it. `null`: the operator, by command. */
export type EventView = {
  readonly seq: number;
  readonly at: string;
  readonly day: IsoDate;
  readonly personName: string | null;
  readonly party: PartyId | null;
  readonly partyName: string | null;
  readonly role: GrantRole | null;
  readonly event: PlanEvent;
};

/** Newest first. `more`: there are older ones, before the last `seq`. */
export type HistoryView = { readonly events: readonly EventView[]; readonly more: boolean };

/** A revision of one unit, in full. */
export type RevisionView = {
  readonly revision: number;
  readonly content: UnitContent['content'] | Outline;
  readonly removed: boolean;
  readonly savedBy: string;
  readonly savedAt: string;
};

/** Newest first. */
export type UnitHistoryView = { readonly revisions: readonly RevisionView[] };
