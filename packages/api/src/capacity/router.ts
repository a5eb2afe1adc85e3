import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { giveNotice, giveNoticeInput } from './give-notice.ts';
import { allNotices, openCapacity, openCapacityInput } from './list-notices.ts';
import { moveNotice, moveNoticeInput } from './move-notice.ts';

export const capacityRouter = router({
  open: actorProcedure.input(openCapacityInput).query(reading(openCapacity)),
  all: actorProcedure.query(reading(allNotices)),
  give: actorProcedure.input(giveNoticeInput).mutation(writing(giveNotice)),
  move: actorProcedure.input(moveNoticeInput).mutation(writing(moveNotice)),
});
