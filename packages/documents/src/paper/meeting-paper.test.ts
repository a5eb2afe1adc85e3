import { isoDate } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { meetingPaper, type MeetingPaperRequest } from './index.ts';

const on = isoDate('2024-02-01');
const REQUEST: MeetingPaperRequest = {
  language: 'nl',
  region: 'Zwolle',
  state: 'planned',
  title: 'ROAZ-overleg',
  on,
  time: '14.00 uur',
  place: '',
  invited: ['Isala', 'Menzis'],
  agenda: [{ title: 'Nacht in Meppel', plan: 'ROAZ-plan', notes: '', decisions: [], actions: [] }],
};
const texts = (request: MeetingPaperRequest) => JSON.stringify(meetingPaper(request));

test('before the meeting it is an agenda: numbered points, when, who, and nothing that is not known', () => {
  const paper = meetingPaper(REQUEST);
  expect(paper).toMatchObject({ state: 'Agenda', subtitle: 'Zwolle, 1 februari 2024' });
  expect(texts(REQUEST)).toContain('1. Nacht in Meppel');
  expect(texts(REQUEST)).not.toContain('Waar');
  expect(texts({ ...REQUEST, agenda: [] })).toContain('Er staat nog niets op de agenda.');
});

test('after it, it is a report: what was said and decided under each point, and all actions once more at the end', () => {
  const [point] = REQUEST.agenda;
  const said = texts({
    ...REQUEST,
    state: 'closed',
    agenda: [
      {
        ...point!,
        notes: 'Zwolle kan de nacht opvangen.',
        decisions: [
          {
            outcome: 'agreed',
            body: 'ROAZ',
            text: 'Doen',
            planName: 'ROAZ-plan',
            withdrawn: false,
          },
        ],
        actions: [{ what: 'Rooster maken', ownerName: 'Ans', due: on, ends: 'done' }],
      },
    ],
  });
  expect(said).toContain('Zwolle kan de nacht opvangen.');
  expect(said).toContain('Besluit: akkoord (ROAZ)');
  expect(said.split('Rooster maken (gedaan)').length).toBe(3);
});
