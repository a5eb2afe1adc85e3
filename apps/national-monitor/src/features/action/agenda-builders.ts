import type { AgendaRow } from '@iza/domain/action';
import { agendaItemIdSchema } from '@iza/domain/action';
import { isoDate, partyIdSchema } from '@iza/domain/values';
import { agendaLine, type AgendaLine } from './agenda-line.ts';

const PLAIN: AgendaRow = {
  id: agendaItemIdSchema.parse('een-uitwerkpunt'),
  kind: 'action-point',
  title: 'Uitwerken scenario’s voor zorgcoördinatie',
  theme: 'C',
  heading: 'Samenwerking in de acute zorg',
  clause: null,
  decidedBy: null,
  responsible: [partyIdSchema.parse('zn')],
  trekker: null,
  deadlinePrinted: '1-6-2023',
  first: isoDate('2023-06-01'),
  due: isoDate('2023-06-01'),
  certain: true,
  moves: 0,
  status: null,
  reason: null,
  proposed: null,
  moveProposed: false,
  sentBack: false,
  asked: null,
  heard: null,
  slippage: 'silent',
  milestonesOpen: 0,
  milestonesReported: 0,
  sameAs: null,
  changed: null,
};

/** A line of the agenda that nobody said anything of, with what a test is about filled in. */
export function aLine(id: string, row: Partial<AgendaRow> = {}): AgendaLine {
  return agendaLine({ ...PLAIN, ...row, id: agendaItemIdSchema.parse(id) }, (party) =>
    party.toUpperCase(),
  );
}
