import { isoDate, type IsoDate, type PartyId } from '../values/index.ts';
import type { ActionEntry, StatusReport, StoredEntry } from './entry.ts';
import { agendaItemSchema, type AgendaItem } from './item.ts';

const day = (text: string): IsoDate => isoDate(text);

/** An action point with a certain deadline on 1 July 2023, for tests. */
export function anItem(more: Partial<Record<keyof AgendaItem, unknown>> = {}): AgendaItem {
  return agendaItemSchema.parse({
    id: 'an-action',
    kind: 'action-point',
    title: 'Something to do',
    theme: 'A',
    heading: 'Heading',
    clause: 'L.p3',
    basis: [],
    deadlinePrinted: '1-7-2023',
    deadline: { deadline: { on: '2023-07-01' }, bound: 'by', grain: 'day' },
    responsiblePrinted: 'ZN',
    responsible: ['zn'],
    strength: 'must',
    marks: [],
    sameAs: null,
    decided: null,
    since: '2022-09-16',
    ...more,
  });
}

/** Entries written one after another, each on its day. */
export function entriesOf(
  ...written: readonly (readonly [on: string, entry: ActionEntry, party?: string])[]
): StoredEntry[] {
  return written.map(([on, entry, party = 'vws'], at) => ({
    item: anItem().id,
    number: at + 1,
    at: `${on}T12:00:00.000Z`,
    day: day(on),
    person: null,
    personName: 'Someone',
    party: party as PartyId,
    role: party === 'vws' ? 'vws-programme' : 'umbrella',
    batch: null,
    entry,
  }));
}

/** A report, on schedule unless said otherwise. */
export function aReport(more: Partial<StatusReport> = {}): StatusReport {
  return { status: 'on-schedule', reason: '', evidence: [], doneOn: null, ...more };
}
