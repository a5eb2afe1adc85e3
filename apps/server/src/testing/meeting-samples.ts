import { reading, writing, type Sample } from './sample.ts';

/** Procedures on meetings in the ROAZ region Zwolle; who is invited is unknown. */
export function meetingSamples(nowhere: string): Readonly<Record<string, Sample>> {
  const region = 'roaz-zwolle';
  const content = {
    title: 'x',
    on: '2024-03-01',
    time: '',
    place: '',
    invited: ['unknown-party'],
    others: '',
    points: [],
  };
  const onPoint = { meeting: nowhere, point: nowhere };
  return {
    'meeting.list': reading('reading meetings', { region }),
    'meeting.matters': reading('reading meetings', { region }),
    'meeting.open': reading('what is not there', { meeting: nowhere }),
    'meeting.plan': writing('keeping meetings', { region, meeting: content }),
    'meeting.save': writing('what is not there', { meeting: nowhere, base: 1, content }),
    'meeting.move': writing('what is not there', { meeting: nowhere, move: 'hold', content }),
    'meeting.noteDecision': writing('what is not there', {
      ...onPoint,
      version: nowhere,
      decision: {
        body: 'x',
        party: null,
        subject: 'plan',
        outcome: 'agreed',
        text: 'x',
        evidence: '',
      },
    }),
    'meeting.noteAction': writing('what is not there', {
      ...onPoint,
      action: { what: 'x', owner: nowhere, due: '2024-03-01' },
    }),
    'meeting.endAction': writing('what is not there', { action: nowhere, ends: 'done', note: '' }),
  };
}
