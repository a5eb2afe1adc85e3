import { comparePlans, type ComparedContent } from '@iza/domain/comparison';
import { newAbout, newItem, newTarget, type PlanItem } from '@iza/domain/plan';
import { isoDate, richTextOf, type ItemId, type TargetId } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { catalogueFaults, formatFor } from '../texts/index.ts';
import { changeVocabulary } from './change-vocabulary.ts';
import { partyBook } from './party-book.ts';
import { planVocabulary } from './plan-vocabulary.ts';
import { planWords } from './plan-words.ts';
import { countWords, toldChanges } from './told-changes.ts';

const words = planWords('nl', planVocabulary.nl, formatFor('nl'), partyBook([]));
const texts = changeVocabulary.nl;
const [a, b, c] = ['a', 'b', 'c'] as [ItemId, ItemId, ItemId];
const theme = newItem('group', a, 'Ouderen');
const agreement = newItem('agreement', b, 'Valpreventie');
const from: ComparedContent = {
  about: newAbout('Plan'),
  outline: {
    levels: [],
    placements: [
      { item: a, parent: null },
      { item: b, parent: null },
    ],
    links: [],
  },
  items: [theme, agreement],
  targets: [],
};

function told(to: ComparedContent) {
  return toldChanges({ from, to, comparison: comparePlans(from, to) }, words, texts);
}

const withItem = (change: Partial<PlanItem>): ComparedContent => ({
  ...from,
  items: [theme, { ...agreement, ...change } as PlanItem],
});

test('a changed item is told by its title, each field with what it was and what it became', () => {
  expect(told(withItem({ title: 'Valpreventieketen' }))).toEqual([
    {
      key: b,
      item: b,
      kind: 'changed',
      title: 'Valpreventieketen',
      remarks: [],
      fields: [{ key: 'title', label: 'Titel', from: 'Valpreventie', to: 'Valpreventieketen' }],
      units: [`item:${b}`],
    },
  ]);
});

test('an item that was moved is told from where to where', () => {
  const placements = [
    { item: a, parent: null },
    { item: b, parent: a },
  ];
  expect(told({ ...from, outline: { ...from.outline, placements } })).toMatchObject([
    { kind: 'moved', remarks: ['Van het hoogste niveau naar “Ouderen”.'], fields: [] },
  ]);
});

test('a new item says what it holds, not what it left open; one that went, what it held', () => {
  const added = { ...newItem('agreement', c, 'Nieuw'), firmness: { known: 'will' } } as PlanItem;
  const to = { ...from, items: [...from.items, added] };
  const there = toldChanges({ from, to, comparison: comparePlans(from, to) }, words, texts);
  expect(there).toMatchObject([
    {
      kind: 'added',
      title: 'Nieuw',
      fields: [{ label: 'Hoe stevig', from: '', to: 'Gaan we doen' }],
    },
  ]);
  const back = toldChanges(
    { from: to, to: from, comparison: comparePlans(to, from) },
    words,
    texts,
  );
  expect(back).toMatchObject([
    { kind: 'removed', fields: [{ label: 'Hoe stevig', from: 'Gaan we doen', to: '' }] },
  ]);
});

test('a target is told with the item it belongs to', () => {
  const target = { ...newTarget('t' as TargetId, b), indicator: { known: 'Bezette bedden' } };
  const when = { known: { on: isoDate('2025-07-01') } };
  const before = { ...from, targets: [target] };
  const to = {
    ...from,
    targets: [{ ...target, series: [{ when, aim: { known: { kind: 'done' as const } } }] }],
  };
  const changes = toldChanges(
    { from: before, to, comparison: comparePlans(before, to) },
    words,
    texts,
  );
  expect(changes).toMatchObject([{ title: 'Valpreventie', units: [`item:${b}`, 'target:t'] }]);
  expect(changes[0]?.fields[0]).toMatchObject({
    label: 'Resultaatafspraak “Bezette bedden”: Streefwaarde 1: Wanneer',
    to: '1 juli 2025',
  });
});

test('a text of which only the formatting changed says so', () => {
  const text = (bold: boolean): PlanItem['text'] => {
    const known = richTextOf('Eén zin');
    const marks = [{ type: 'bold' as const }];
    const content = [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Eén zin', marks }] },
    ];
    return { known: bold ? { type: 'doc', content } : known };
  };
  const [plain, bold] = [withItem({ text: text(false) }), withItem({ text: text(true) })];
  const changes = toldChanges(
    { from: plain, to: bold, comparison: comparePlans(plain, bold) },
    words,
    texts,
  );
  expect(changes).toMatchObject([{ fields: [], remarks: ['Alleen de opmaak is veranderd.'] }]);
});

test('how much differs is said in a few words, and the catalogue is complete', () => {
  expect(countWords(comparePlans(from, withItem({ title: 'x' })), texts)).toEqual([
    '1 onderdeel gewijzigd',
  ]);
  expect(catalogueFaults(changeVocabulary)).toEqual([]);
});
