import { mayActor, type Actor, type PlanResource } from '../access/index.ts';
import { isWorkingDay, workingDaysBefore } from '../notification/working-day.ts';
import type { IsoDate } from '../values/index.ts';

/** How far an invitation came. */
export type GuestStatus = 'invited' | 'opened' | 'sent' | 'by-mail' | 'withdrawn' | 'expired';

/** What is known of an invitation. */
export type GuestFacts = {
  readonly closes: IsoDate;
  readonly opened: boolean;
  readonly withdrawn: boolean;
  /** How the response came; `null`: there is none. */
  readonly cameBy: 'link' | 'mail' | null;
};

/** @returns how far an invitation came by today */
export function guestStatus(
  { closes, opened, withdrawn, cameBy }: GuestFacts,
  today: IsoDate,
): GuestStatus {
  if (cameBy !== null) return cameBy === 'mail' ? 'by-mail' : 'sent';
  if (withdrawn) return 'withdrawn';
  if (today > closes) return 'expired';
  return opened ? 'opened' : 'invited';
}

/** Who invites guests, and records what they mail: those who handle the responses, while the plan is consulted on. */
export function mayInviteGuests(actor: Actor, resource: PlanResource): boolean {
  return resource.stage === 'consultation' && mayActor(actor, 'handle-responses', resource);
}

const WORKING_DAYS_AHEAD = 3;

/** @returns whether a guest who did not respond is reminded today: from three working days before the round closes, on a working day */
export function isReminderDue(
  { closes, invitedOn }: { readonly closes: IsoDate; readonly invitedOn: IsoDate },
  today: IsoDate,
): boolean {
  const from = workingDaysBefore(closes, WORKING_DAYS_AHEAD);
  return invitedOn < from && from <= today && today <= closes && isWorkingDay(today);
}
