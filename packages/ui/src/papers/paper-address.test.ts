// @vitest-environment node
import { expect, test } from 'vitest';
import { paperAddress } from './paper-address.ts';

const version = '018d3b1e-0000-7000-8000-000000000001';
const wish = { version, revision: 3, comments: false, language: 'nl' as const, cover: {} };

test('an address says only what was asked for', () => {
  expect(paperAddress(wish, 'pdf')).toBe(`/paper/${version}.pdf?revision=3`);
});

test('everything that was asked for stands in it, and what was left empty does not', () => {
  const all = {
    ...wish,
    comments: true,
    language: 'en' as const,
    items: ['a', 'b'],
    since: { version, revision: 1 },
    cover: { meeting: ' Café & co ', note: ' ' },
  };
  const { searchParams } = new URL(paperAddress(all, 'docx'), 'http://x');
  expect(Object.fromEntries(searchParams)).toEqual({
    revision: '3',
    lang: 'en',
    since: `${version}.1`,
    items: 'a,b',
    comments: '1',
    meeting: 'Café & co',
  });
});
