import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { escaped, folded, writeCalendar, type CalendarDay } from './write-calendar.ts';

const DAY: CalendarDay = {
  uid: 'plan-1@iza.example',
  on: '2024-02-29',
  summary: 'Plan; “Zorg, dichtbij”',
  description: 'Eerste regel\nTweede \\ regel',
  url: 'https://iza.example/roaz/plan/1',
  sequence: 3,
  changedAt: '2024-02-01T08:00:00.123Z',
};

function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

test('a calendar is read back as it was written', () => {
  const [event] = readBack(writeCalendar('IZA Regie', [DAY]));
  expect(event).toMatchObject({
    uid: DAY.uid,
    summary: DAY.summary,
    description: DAY.description,
    sequence: 3,
  });
  expect(event?.startDate.toString()).toBe('2024-02-29');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.endDate.toString()).toBe('2024-03-01');
});

test('every line ends with CR LF and is at most 75 octets long, whatever it says, and nothing of it is lost', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(word, word, (summary, description) => {
      const text = writeCalendar('IZA', [{ ...DAY, summary, description }]);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const [event] = readBack(text);
      const kept = (said: string) =>
        said.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
      expect(event?.summary ?? '').toBe(kept(summary));
      expect(event?.description ?? '').toBe(kept(description));
    }),
    { numRuns: 200 },
  );
});

test('a character is never parted by folding', () => {
  const line = `SUMMARY:${'€'.repeat(60)}`;
  expect(folded(line).split('\r\n ').join('')).toBe(line);
  expect(escaped('a;b,c\\d')).toBe('a\\;b\\,c\\\\d');
});
