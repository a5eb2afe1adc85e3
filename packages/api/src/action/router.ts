import { actorProcedure, noting, reading, router, writing } from '../router/base.ts';
import { planInput } from '../scope/index.ts';
import { addAction, addActionInput, correctAction, correctActionInput } from './add-action.ts';
import { agenda, agendaInput } from './agenda.ts';
import {
  bulkApply,
  bulkApplyInput,
  bulkCheck,
  bulkCheckInput,
  bulkRecent,
  bulkUndo,
  bulkUndoInput,
} from './bulk.ts';
import { changes, changesInput } from './changes.ts';
import {
  confirm,
  confirmInput,
  moveDeadline,
  moveDeadlineInput,
  sendBack,
  sendBackInput,
  setStatus,
  setStatusInput,
} from './confirm.ts';
import { linkCatalogue, linksForPlan, loose } from './for-plan.ts';
import {
  addMilestone,
  addMilestoneInput,
  appointTrekker,
  appointTrekkerInput,
  ask,
  askInput,
  changeMilestone,
  changeMilestoneInput,
  dropMilestone,
  dropMilestoneInput,
  reachMilestone,
  reachMilestoneInput,
} from './lead.ts';
import { link, linkInput, unlink, unlinkInput } from './link.ts';
import { myActions } from './mine.ts';
import { news } from './news.ts';
import { openAction, openActionInput } from './open-action.ts';
import {
  proposeMove,
  proposeMoveInput,
  proposeStatus,
  proposeStatusInput,
  reportMilestone,
  reportMilestoneInput,
} from './propose.ts';
import { servingIndicators, tiedToClause, tiedToClauseInput } from './tied.ts';

const milestoneRouter = router({
  add: actorProcedure.input(addMilestoneInput).mutation(writing(addMilestone)),
  change: actorProcedure.input(changeMilestoneInput).mutation(writing(changeMilestone)),
  report: actorProcedure.input(reportMilestoneInput).mutation(writing(reportMilestone)),
  reach: actorProcedure.input(reachMilestoneInput).mutation(writing(reachMilestone)),
  drop: actorProcedure.input(dropMilestoneInput).mutation(writing(dropMilestone)),
});

const bulkRouter = router({
  // Pasted rows don't fit in an address: asked as a mutation, in a transaction that can't write.
  check: actorProcedure.input(bulkCheckInput).mutation(reading(bulkCheck)),
  write: actorProcedure.input(bulkApplyInput).mutation(writing(bulkApply)),
  undo: actorProcedure.input(bulkUndoInput).mutation(writing(bulkUndo)),
  recent: actorProcedure.query(reading(bulkRecent)),
});

export const actionRouter = router({
  agenda: actorProcedure.input(agendaInput).query(reading(agenda)),
  open: actorProcedure.input(openActionInput).query(reading(openAction)),
  mine: actorProcedure.query(reading(myActions)),
  changes: actorProcedure.input(changesInput).query(reading(changes)),
  news: actorProcedure.query(noting(news)),
  loose: actorProcedure.query(reading(loose)),
  tiedTo: actorProcedure.input(tiedToClauseInput).query(reading(tiedToClause)),
  serving: actorProcedure.query(reading(servingIndicators)),
  catalogue: actorProcedure.query(reading(linkCatalogue)),
  forPlan: actorProcedure.input(planInput).query(reading(linksForPlan)),
  propose: actorProcedure.input(proposeStatusInput).mutation(writing(proposeStatus)),
  proposeMove: actorProcedure.input(proposeMoveInput).mutation(writing(proposeMove)),
  confirm: actorProcedure.input(confirmInput).mutation(writing(confirm)),
  setStatus: actorProcedure.input(setStatusInput).mutation(writing(setStatus)),
  sendBack: actorProcedure.input(sendBackInput).mutation(writing(sendBack)),
  move: actorProcedure.input(moveDeadlineInput).mutation(writing(moveDeadline)),
  appointTrekker: actorProcedure.input(appointTrekkerInput).mutation(writing(appointTrekker)),
  ask: actorProcedure.input(askInput).mutation(writing(ask)),
  add: actorProcedure.input(addActionInput).mutation(writing(addAction)),
  correct: actorProcedure.input(correctActionInput).mutation(writing(correctAction)),
  milestone: milestoneRouter,
  bulk: bulkRouter,
  link: actorProcedure.input(linkInput).mutation(writing(link)),
  unlink: actorProcedure.input(unlinkInput).mutation(writing(unlink)),
});
