import { expect, test } from 'vitest';
import { finder } from './find-hits.ts';

const find = finder([
  { item: 'about', title: '', label: 'Ambitie', text: 'Ziekenhuizen en huisartsen werken samen' },
  { item: '1', title: '6a', label: 'Titel', text: 'Het traumacentrum bespreekt casussen' },
  { item: '1', title: '6a', label: 'Wie', text: 'Isala\nAmbulance IJsselland' },
]);
const places = (typed: string) => find(typed).hits.map(({ item, label }) => `${item} ${label}`);

test('a word is found by its Dutch forms, without accents, and while it is being typed', () => {
  expect(places('ziekenhuis ')).toEqual(['about Ambitie']);
  expect(places('CASUS ')).toEqual(['1 Titel']);
  expect(places('trauma')).toEqual(['1 Titel']);
});

test('all words stand in the same field, and what was found is marked', () => {
  expect(places('ambulance isala')).toEqual(['1 Wie']);
  expect(places('ambulance trauma')).toEqual([]);
  const [hit] = find('huisarts ').hits;
  expect(hit?.pieces.filter((piece) => piece.hit).map(({ text }) => text)).toEqual(['huisartsen']);
});

test('nothing typed finds nothing', () => {
  expect(places('  ')).toEqual([]);
});
