import type { GuestRow } from '@iza/db/guest';
import type { GuestStatus } from '@iza/domain/guest';

/** A guest of a consultation with how far the invitation came. */
export type GuestView = GuestRow & { readonly status: GuestStatus };

/** The guests of all rounds of a version, for the plan's own people; the programme team reads who sent something, and what. */
export type GuestsView = {
  readonly guests: readonly GuestView[];
  /** Whether the actor may invite now, and record what came by mail. */
  readonly mayInvite: boolean;
  /** Whether what was done with responses is there to read: it is in the working corner. */
  readonly readsHandling: boolean;
  /** Whether the actor may say what was done with a response. */
  readonly mayHandle: boolean;
};
