export { calendarDeadlines, type CalendarDeadline } from './deadlines.ts';
