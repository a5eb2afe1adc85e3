import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { endAction, endActionInput } from './end-action.ts';
import { meetingsInput } from './known-region.ts';
import { listMeetings } from './list-meetings.ts';
import { moveMeeting, moveMeetingInput } from './move-meeting.ts';
import { noteAction, noteActionInput, noteDecision, noteDecisionInput } from './note-outcome.ts';
import { openMatters } from './open-matters.ts';
import { openMeeting, openMeetingInput } from './open-meeting.ts';
import { planMeeting, planMeetingInput } from './plan-meeting.ts';
import { saveMeeting, saveMeetingInput } from './save-meeting.ts';

export const meetingRouter = router({
  list: actorProcedure.input(meetingsInput).query(reading(listMeetings)),
  matters: actorProcedure.input(meetingsInput).query(reading(openMatters)),
  open: actorProcedure.input(openMeetingInput).query(reading(openMeeting)),
  plan: actorProcedure.input(planMeetingInput).mutation(writing(planMeeting)),
  save: actorProcedure.input(saveMeetingInput).mutation(writing(saveMeeting)),
  move: actorProcedure.input(moveMeetingInput).mutation(writing(moveMeeting)),
  noteDecision: actorProcedure.input(noteDecisionInput).mutation(writing(noteDecision)),
  noteAction: actorProcedure.input(noteActionInput).mutation(writing(noteAction)),
  endAction: actorProcedure.input(endActionInput).mutation(writing(endAction)),
});
