import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { versionInput } from '../scope/index.ts';
import { guestWriteInput, renewGuest, withdrawGuest } from './change-invitation.ts';
import { handleGuestResponse, handleGuestResponseInput } from './handle-guest-response.ts';
import { inviteGuests, inviteGuestsInput } from './invite-guests.ts';
import { listGuests } from './list-guests.ts';
import { recordGuestResponse, recordGuestResponseInput } from './record-response.ts';

export const guestRouter = router({
  list: actorProcedure.input(versionInput).query(reading(listGuests)),
  invite: actorProcedure.input(inviteGuestsInput).mutation(writing(inviteGuests)),
  renew: actorProcedure.input(guestWriteInput).mutation(writing(renewGuest)),
  withdraw: actorProcedure.input(guestWriteInput).mutation(writing(withdrawGuest)),
  record: actorProcedure.input(recordGuestResponseInput).mutation(writing(recordGuestResponse)),
  handle: actorProcedure.input(handleGuestResponseInput).mutation(writing(handleGuestResponse)),
});
