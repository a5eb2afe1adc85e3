import type { SearchAnswer } from '@iza/api/search';
import { expect, test } from 'vitest';
import { commandChoices, foundChoices, type ChoiceWords, type Here } from './choices.ts';

const words: ChoiceWords = {
  stages: { drafting: 'opstellen' },
  regionKinds: { roaz: 'ROAZ-regio' },
  line: (clause, line) => `${clause}, regel ${line}`,
  deadline: (printed) => `gereed: ${printed}`,
  inText: (clause, printed) => `${clause}, ${printed}`,
  addedLater: 'later toegevoegd',
  signatory: 'ondertekenaar',
  allInText: (typed) => `Alles over ${typed}`,
};
const roaz = { id: 'roaz-zwolle', name: 'Zwolle', kind: 'roaz' };
const office = { id: 'zk-zwolle', name: 'Zwolle', kind: 'zorgkantoor' };
const answer = {
  plans: [{ plan: 'p1', name: 'ROAZ-plan', kind: 'roaz', stage: 'drafting', regions: ['Zwolle'] }],
  regions: [roaz, office],
  parties: [
    { party: 'isala', name: 'Isala', short: null, regions: [office, roaz], signatory: false },
    { party: 'zn', name: 'ZN', short: null, regions: [], signatory: true },
    { party: 'x', name: 'X', short: null, regions: [], signatory: false },
  ],
  clauses: [{ key: 'C.6', title: 'ROAZ' }],
  actions: [
    { action: 'a', kind: 'action-point', title: 'Visie', deadline: '1-1-2023', clause: 'L.p7' },
    { action: 'b', kind: 'commitment', title: 'Norm', deadline: 'in 2024', clause: 'C.4' },
    { action: 'c', kind: 'added', title: 'Later', deadline: null, clause: null },
  ],
  passages: [{ clause: { key: 'C.6' }, line: 3100, excerpt: [] }],
} as unknown as SearchAnswer;

const at = (app: Here['app'], role: Here['acting']['role']): Here => ({
  app,
  acting: { role, regions: [roaz] as Here['acting']['regions'] },
});
const leads = (here: Here) =>
  Object.fromEntries(
    foundChoices(answer, 'zwolle ', here, words)
      .flatMap(({ choices }) => choices)
      .map((choice) => [choice.id, Object.values(choice.leads)[0]]),
  );

test('in the monitor all that is found leads to a page of the monitor', () => {
  expect(leads(at('monitor', 'vws-programme'))).toEqual({
    'plan p1': '/plannen/p1',
    'region roaz-zwolle': '/regios/roaz-zwolle',
    'region zk-zwolle': '/regios/zk-zwolle',
    'clause C.6': '/akkoord/C.6',
    'action a': '/uitwerkpunten/a',
    'action b': '/uitwerkpunten/b',
    'action c': '/uitwerkpunten/c',
    'party isala': '/regios/zk-zwolle',
    'party zn': '/akkoord/partijen?zoek=ZN',
    'passage 3100': '/akkoord/C.6',
    'all in text': '/akkoord/zoeken?woorden=zwolle',
  });
});

test('who answers for action points without seeing the country is led to no page of a region', () => {
  expect(leads(at('monitor', 'umbrella'))).toEqual({
    'plan p1': '/plannen/p1',
    'clause C.6': '/akkoord/C.6',
    'action a': '/uitwerkpunten/a',
    'action b': '/uitwerkpunten/b',
    'action c': '/uitwerkpunten/c',
    'party zn': '/akkoord/partijen?zoek=ZN',
    'passage 3100': '/akkoord/C.6',
    'all in text': '/akkoord/zoeken?woorden=zwolle',
  });
});

test('in an editor a clause opens beside the page, and a party leads to a region of that editor', () => {
  expect(leads(at('roaz', 'roaz-chair'))).toEqual({
    'plan p1': '/plan/p1',
    'region roaz-zwolle': '/regio/roaz-zwolle',
    'region zk-zwolle': '/regio/zk-zwolle',
    'clause C.6': 'C.6',
    'action a': '/uitwerkpunten/a',
    'action b': '/uitwerkpunten/b',
    'action c': '/uitwerkpunten/c',
    'party isala': '/regio/roaz-zwolle',
    'passage 3100': 'C.6',
  });
});

test('pages of the app are there before anything is typed, and by a part of their name', () => {
  const commands = [
    { href: '/', label: 'Vandaag' },
    { href: '/regios', label: 'Regio’s' },
  ];
  expect(commandChoices(commands, '')).toHaveLength(2);
  expect(commandChoices(commands, 'daag').map(({ label }) => label)).toEqual(['Vandaag']);
});

test('of an action is told when it is due, of a commitment where it stands, of a later one that it is later', () => {
  const found = foundChoices(answer, 'x', at('monitor', 'vws-programme'), words);
  const hints = found.find(({ group }) => group === 'actions')?.choices.map(({ hint }) => hint);
  expect(hints).toEqual(['gereed: 1-1-2023', 'C.4, in 2024', 'later toegevoegd']);
});
