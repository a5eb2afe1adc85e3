import { reading, writing, type Sample } from './sample.ts';

const READ_ITEM = { onItem: 'read' } as const;
const PROPOSE = { onItem: 'propose' } as const;
const LEAD = { onItem: 'lead' } as const;

/** An item of which nobody of the matrix is responsible, and one whose standing is kept at another. */
const ITEM = 'ronde-tafeloverleg';
const KEPT_ELSEWHERE = '3.1.p2-doublures';

/** Procedures of the agenda, on a plan where they need one. */
export function agendaSamples(plan: string, nowhere: string): Readonly<Record<string, Sample>> {
  const report = { item: ITEM, status: 'behind', reason: '', evidence: [], doneOn: null };
  const decided = { by: 'BO IZA', on: '2024-01-01' };
  const action = {
    title: 'x',
    theme: null,
    basis: [],
    deadlinePrinted: null,
    deadline: null,
    responsible: ['nergens'],
    decided,
  };
  const reached = { item: ITEM, milestone: nowhere, on: '2024-01-01', evidence: [] };
  return {
    'action.agenda': reading('the agenda', {}),
    'action.open': reading(READ_ITEM, { item: ITEM }),
    'action.mine': reading('the agenda'),
    'action.changes': reading('the agenda', { since: '2023-01-01' }),
    'action.news': reading('the agenda'),
    'action.loose': reading('the agenda'),
    'action.tiedTo': reading('the agenda', { clause: 'A' }),
    'action.serving': reading('the agenda'),
    'action.catalogue': reading('a session'),
    'action.forPlan': reading('read', { plan }),
    'action.propose': writing(PROPOSE, report),
    'action.proposeMove': writing(PROPOSE, {
      item: ITEM,
      deadline: { on: '2024-07-01' },
      reason: 'x',
    }),
    'action.confirm': writing(LEAD, { item: ITEM, proposal: 9999 }),
    'action.setStatus': writing(LEAD, report),
    'action.sendBack': writing(LEAD, { item: ITEM, proposal: 9999, question: 'x' }),
    'action.move': writing(LEAD, {
      item: ITEM,
      proposal: 9999,
      deadline: { on: '2024-07-01' },
      reason: 'x',
      decided,
    }),
    'action.appointTrekker': writing(LEAD, { item: ITEM, party: 'nergens' }),
    'action.ask': writing(LEAD, { item: KEPT_ELSEWHERE, question: 'x' }),
    'action.add': writing('keeping the agenda', { action }),
    'action.correct': writing(LEAD, { item: ITEM, action, reason: 'x' }),
    'action.milestone.add': writing(LEAD, { item: KEPT_ELSEWHERE, title: 'x', due: null }),
    'action.milestone.change': writing(LEAD, {
      item: ITEM,
      milestone: nowhere,
      title: 'x',
      due: null,
    }),
    'action.milestone.report': writing(PROPOSE, reached),
    'action.milestone.reach': writing(LEAD, reached),
    'action.milestone.drop': writing(LEAD, { item: ITEM, milestone: nowhere, reason: 'x' }),
    'action.link': writing('linking the plan', {
      item: ITEM,
      target: { to: 'plan', plan, item: nowhere },
    }),
    'action.bulk.check': {
      asks: 'leading the agenda',
      input: { rows: [{ item: 'nergens' }] },
      reads: false,
    },
    'action.bulk.write': writing('keeping the agenda', { rows: [{ item: 'nergens' }] }),
    'action.bulk.undo': writing('a session', { batch: nowhere }),
    'action.bulk.recent': reading('leading the agenda'),
    'action.unlink': writing('a session', { link: nowhere }),
  };
}
