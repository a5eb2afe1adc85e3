export {
  calendarSequences,
  makeCalendar,
  ownCalendarSince,
  readCalendar,
  revokeCalendar,
} from './calendar.ts';
