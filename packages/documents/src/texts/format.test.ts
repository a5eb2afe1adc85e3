import { describe, expect, test } from 'vitest';
import { formatFor } from './format.ts';

const nl = formatFor('nl');
const en = formatFor('en');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  test('a date is written as people say it', () => {
    expect(nl.date('2025-07-01')).toBe('1 juli 2025');
    expect(en.date('2025-07-01')).toBe('1 July 2025');
  });
  test('what is no date comes back untouched instead of "Invalid Date"', () => {
    expect(nl.date('voorjaar 2025')).toBe('voorjaar 2025');
    expect(nl.shortDate('2025-13-40')).toBe('2025-13-40');
  });
  test('a deadline gone by says how late, never just a date', () => {
    expect(nl.deadline('2024-03-01', '2024-03-04')).toBe('3 dagen te laat');
    expect(nl.deadline('2024-03-03', '2024-03-04')).toBe('1 dag te laat');
    expect(en.deadline('2024-01-01', '2024-02-01')).toBe('4 weeks late');
  });
  test('a deadline to come says how long', () => {
    expect(nl.deadline('2024-03-07', '2024-03-04')).toBe('over 3 dagen');
    expect(nl.deadline('2024-03-04', '2024-03-04')).toBe('vandaag');
    expect(nl.relativeDate('2024-03-05', '2024-03-04')).toBe('morgen');
  });
  test('a moment is told in Amsterdam time, whatever the machine thinks', () => {
    expect(plain(nl.moment('2024-07-01T12:05:00Z'))).toBe('1 juli 2024 om 14:05');
    expect(nl.time('2024-01-01T12:05:00Z')).toBe('13:05');
  });
  test('quarters are words', () => {
    expect(nl.quarter('2025-Q3')).toBe('3e kwartaal 2025');
    expect(en.quarter('2025-Q3')).toBe('Q3 2025');
  });
});

describe('numbers', () => {
  test('euro comes from whole cents and shows cents only when there are any', () => {
    expect(plain(nl.euro(120_000_000))).toBe('€ 1.200.000');
    expect(plain(nl.euro(1_050))).toBe('€ 10,50');
    expect(plain(en.euro(1_050))).toBe('€10.50');
  });
  test('short money keeps its unit', () => {
    expect(plain(nl.euroShort(280_000_000_000))).toBe('€ 2,8 mld');
    expect(plain(nl.euroShort(120_000_000))).toBe('€ 1,2 mln');
  });
  test('lists read as a sentence', () => {
    expect(nl.list(['a', 'b', 'c'])).toBe('a, b en c');
  });
  test('codes sort as people count', () => {
    expect(['3.10', '3.9', '3.1'].sort(nl.compare)).toEqual(['3.1', '3.9', '3.10']);
  });
});
