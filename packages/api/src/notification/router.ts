import { actorProcedure, noting, reading, router, writing } from '../router/base.ts';
import {
  makeCalendarAddress,
  revokeCalendarAddress,
  calendarAddressInput,
} from './calendar-address.ts';
import { openNotifications } from './open-notifications.ts';
import { saveNotifications, saveNotificationsInput } from './save-notifications.ts';

export const notificationRouter = router({
  mine: actorProcedure.query(reading(openNotifications)),
  save: actorProcedure.input(saveNotificationsInput).mutation(writing(saveNotifications)),
  makeCalendar: actorProcedure.input(calendarAddressInput).mutation(noting(makeCalendarAddress)),
  revokeCalendar: actorProcedure
    .input(calendarAddressInput)
    .mutation(writing(revokeCalendarAddress)),
});
