import type { HistoryView } from '../model/view.ts';

type Event = HistoryView['events'][number];

const MOVES_ALONG: readonly string[] = ['item-added', 'item-removed', 'item-restored'];
const CLOSE_MS = 2_000;

function goesWith(outline: Event, other: Event | undefined): boolean {
  if (!other || other.personName !== outline.personName || !MOVES_ALONG.includes(other.event.kind))
    return false;
  return Math.abs(Date.parse(outline.at) - Date.parse(other.at)) <= CLOSE_MS;
}

/** @returns the events that are worth telling: that the order changes with every addition or removal goes without saying */
export function toldEvents(events: readonly Event[]): Event[] {
  return events.filter((event, at) => {
    if (event.event.kind !== 'outline-changed') return true;
    return !goesWith(event, events[at - 1]) && !goesWith(event, events[at + 1]);
  });
}
