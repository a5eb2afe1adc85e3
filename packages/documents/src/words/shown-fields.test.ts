import { EMPTY_OUTLINE, newItem, type PlanItem } from '@iza/domain/plan';
import { isoDate, LEFT_OPEN, NOT_IN_SOURCE, type ItemId, type PartyId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { formatFor } from '../texts/format.ts';
import { planWords } from './plan-words.ts';
import { planVocabulary } from './plan-vocabulary.ts';
import { partyBook } from './party-book.ts';
import { outlineChanges } from './outline-changes.ts';
import { changedFields, shownFields } from './shown-fields.ts';

const words = planWords(
  'nl',
  planVocabulary.nl,
  formatFor('nl'),
  partyBook([{ id: 'isala', name: 'Isala' }]),
);
const item = newItem('agreement', 'x' as ItemId, 'Casuïstiek') as Extract<
  PlanItem,
  { type: 'agreement' }
>;
const changed: PlanItem = {
  ...item,
  title: 'Casuïstiekbespreking',
  firmness: { known: 'will' },
  parties: {
    known: [
      { party: { party: 'isala' as PartyId }, role: 'trekt' },
      { party: { role: 'coördinator' }, role: '' },
    ],
  },
  phases: [
    {
      area: NOT_IN_SOURCE,
      scale: LEFT_OPEN,
      when: { known: { on: isoDate('2025-07-01') } },
      entry: { open: 'leftOpen', printed: 'na de zomer' },
      targets: NOT_IN_SOURCE,
    },
  ],
};
const of = (content: PlanItem) => ({ unit: 'item' as const, content });

test('a change is told field by field, old and new in words', () => {
  expect(changedFields(of(item), of(changed), words)).toEqual([
    { key: 'title', label: 'Titel', from: 'Casuïstiek', to: 'Casuïstiekbespreking' },
    { key: 'firmness', label: 'Hoe stevig', from: 'nog open', to: 'Gaan we doen' },
    {
      key: 'parties',
      label: 'Partijen en rollen',
      from: 'nog open',
      to: 'Isala (trekt)\nnog in te vullen: coördinator',
    },
    { key: 'phases.0.area', label: 'Fase 1: Waar', from: '', to: 'niet in de bron' },
    { key: 'phases.0.scale', label: 'Fase 1: Schaal', from: '', to: 'nog open' },
    { key: 'phases.0.when', label: 'Fase 1: Wanneer', from: '', to: '1 juli 2025' },
    {
      key: 'phases.0.entry',
      label: 'Fase 1: Wat er eerst moet zijn',
      from: '',
      to: 'nog open, er staat: “na de zomer”',
    },
    {
      key: 'phases.0.targets',
      label: 'Fase 1: Resultaatafspraken',
      from: '',
      to: 'niet in de bron',
    },
  ]);
});

test('what was taken away is told as well', () => {
  const keys = changedFields(of(changed), of(item), words).map(({ key, to }) => `${key}=${to}`);
  expect(keys).toContain('phases.0.when=');
});

test('the same content has no changes', () => {
  expect(changedFields(of(changed), of(structuredClone(changed)), words)).toEqual([]);
});

test('open, p.m. and not in source are three different things in words', () => {
  const text = (field: PlanItem['text']) =>
    shownFields(of({ ...item, text: field }), words).find(({ key }) => key === 'text')?.text;
  expect(new Set([text(LEFT_OPEN), text(NOT_IN_SOURCE), text({ open: 'PM' })]).size).toBe(3);
});

test('an outline tells only the lines that differ', () => {
  const [a, b] = ['a' as ItemId, 'b' as ItemId];
  const before = {
    ...EMPTY_OUTLINE,
    placements: [
      { item: a, parent: null },
      { item: b, parent: null },
    ],
  };
  const after = {
    ...before,
    placements: [
      { item: a, parent: null },
      { item: b, parent: a },
    ],
  };
  expect(outlineChanges(before, after, words, (id) => id.toUpperCase())).toEqual([
    { key: 'order', label: 'Volgorde', from: 'B', to: 'A › B' },
  ]);
});
