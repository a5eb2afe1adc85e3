// @vitest-environment node
import type { ConsultationView, ResponseView } from '@iza/api/consultation';
import { isoDate, partyIdSchema } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { isLatest, responseLines, roundLines } from './rounds.ts';

const party = (id: string) => partyIdSchema.parse(id);
const response = (round: number, of: string, handled = false): ResponseView => ({
  round,
  party: party(of),
  partyName: of,
  content: { text: '', supports: null },
  sentAt: '2024-02-01T10:00:00Z',
  handling: handled
    ? { outcome: 'taken over', note: '', personName: 'x', at: '2024-02-02T10:00:00Z' }
    : null,
});
const round = (number: number, closes: string, ...invited: string[]) => ({
  number,
  openedOnRevision: 1,
  closes: isoDate(closes),
  invited: invited.map((each) => ({ party: party(each), name: each })),
});
const view: Pick<ConsultationView, 'rounds' | 'responses'> = {
  rounds: [round(1, '2024-01-10', 'a', 'b'), round(2, '2024-03-01', 'a', 'c')],
  responses: [response(1, 'a'), response(2, 'c', true)],
};

test('a response counts in the round in which it was sent, in no other', () => {
  const [second, first] = roundLines(view, true, '2024-02-01');
  expect(second?.invited.map(({ name, sentAt }) => [name, sentAt !== undefined])).toEqual([
    ['a', false],
    ['c', true],
  ]);
  expect([first?.sent, second?.sent]).toEqual([1, 1]);
});

test('only the last round is open, until its last day is over or the plan has moved on', () => {
  expect(roundLines(view, true, '2024-03-01').map(({ open }) => open)).toEqual([true, false]);
  expect(roundLines(view, true, '2024-03-02').map(({ open }) => open)).toEqual([false, false]);
  expect(roundLines(view, false, '2024-02-01').map(({ open }) => open)).toEqual([false, false]);
});

test('what nothing was done with stands first within its round', () => {
  const all = [response(1, 'a'), response(2, 'b', true), response(2, 'c')];
  expect(responseLines(all).map((each) => each.partyName)).toEqual(['c', 'b', 'a']);
});

test('something is done with the latest response of a party only', () => {
  const all = [response(1, 'a'), response(2, 'a'), response(1, 'b')];
  expect(all.map((each) => isLatest(each, all))).toEqual([false, true, true]);
});
