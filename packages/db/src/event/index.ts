export { appendEvent } from './append-event.ts';
export { mayHearOf } from './beside.ts';
export {
  eventsAfter,
  lastSeq,
  listEvents,
  newestSeq,
  type EventFilter,
  type EventNotice,
  type ListedEvent,
} from './list-events.ts';
export {
  agendaChangedSince,
  changedSince,
  rememberVisit,
  seenUntil,
  type ChangedPlan,
} from './visit.ts';
