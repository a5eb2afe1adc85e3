export {
  findMeeting,
  listMeetings,
  planMeeting,
  saveMeeting,
  type MeetingRow,
} from './meeting.ts';
export {
  addMeetingAction,
  addMeetingDecision,
  endMeetingAction,
  findMeetingAction,
  meetingActions,
  meetingDecisions,
  ownMeetingActions,
  partiesOfRegion,
  peopleOfRegion,
  type MeetingActionRow,
  type MeetingDecisionRow,
  type PersonOfRegion,
} from './outcome.ts';
