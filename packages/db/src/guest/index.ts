export {
  addGuest,
  isInvited,
  mailGuestLink,
  revokeGuestLinks,
  withdrawGuest,
  type GuestMail,
  type NewGuest,
} from './inviting.ts';
export { listGuests, type GuestMailState, type GuestRow } from './list-guests.ts';
export { forgetGuests, noteReminded, silentGuests, type SilentGuest } from './operator.ts';
export { handleGuestResponse, recordResponse } from './recording.ts';
export {
  guestDraft,
  noteGuestOpened,
  readAsGuest,
  saveGuestDraft,
  sendGuestDraft,
  type GuestDraft,
  type GuestPlan,
} from './visiting.ts';
