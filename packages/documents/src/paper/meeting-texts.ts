import type { DecisionOutcome } from '@iza/domain/decision';
import type { ActionEnd, MeetingState } from '@iza/domain/meeting';
import { defineTexts } from '../texts/index.ts';

const states: Record<MeetingState, string> = {
  planned: 'Agenda',
  held: 'Concept-verslag',
  closed: 'Verslag',
  cancelled: 'Dit overleg ging niet door',
};
const outcomes: Record<DecisionOutcome, string> = {
  agreed: 'akkoord',
  'agreed with reservation': 'akkoord onder voorbehoud',
  'took note': 'kennisgenomen',
  rejected: 'afgewezen',
};
const ends: Record<ActionEnd, string> = { done: 'gedaan', dropped: 'niet meer nodig' };

/** What the paper of a meeting says around its words. */
export const meetingPaperTexts = defineTexts(
  {
    states,
    outcomes,
    ends,
    untitled: 'Overleg',
    noTitle: 'Zonder onderwerp',
    when: 'Wanneer',
    place: 'Waar',
    invited: 'Uitgenodigd',
    agenda: 'Agenda',
    report: 'Verslag',
    noPoints: 'Er staat nog niets op de agenda.',
    inPlan: (plan: string) => `In: ${plan}`,
    decision: (outcome: string, body: string) => `Besluit: ${outcome} (${body})`,
    withdrawn: 'later ingetrokken',
    actions: 'Acties',
    what: 'Wat',
    who: 'Wie',
    due: 'Uiterlijk',
  },
  {
    states: {
      planned: 'Agenda',
      held: 'Draft report',
      closed: 'Report',
      cancelled: 'This meeting did not take place',
    },
    outcomes: {
      agreed: 'agreed',
      'agreed with reservation': 'agreed with a reservation',
      'took note': 'took note',
      rejected: 'not agreed',
    },
    ends: { done: 'done', dropped: 'needed no more' },
    untitled: 'Meeting',
    noTitle: 'Without a subject',
    when: 'When',
    place: 'Where',
    invited: 'Invited',
    agenda: 'Agenda',
    report: 'Report',
    noPoints: 'There is nothing on the agenda yet.',
    inPlan: (plan) => `In: ${plan}`,
    decision: (outcome, body) => `Decision: ${outcome} (${body})`,
    withdrawn: 'withdrawn later',
    actions: 'Actions',
    what: 'What',
    who: 'Who',
    due: 'By',
  },
);
