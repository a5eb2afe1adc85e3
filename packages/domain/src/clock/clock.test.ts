import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isWorkingDay } from '../notification/working-day.ts';
import { daysBetween, isoDate, type IsoDate } from '../values/index.ts';
import { pauseClock, readClock, resumeClock, startClock, workingDayFrom } from './clock.ts';

const quickCheck = { step: 'quick-check', weeks: 4 } as const;
const others = { step: 'questions-of-others', weeks: 2 } as const;
const final = { step: 'final-decision', weeks: 2 } as const;
const day = (text: string) => isoDate(text);

describe('a term', () => {
  test('of four weeks ends on the same day of the week, four weeks on', () => {
    const [term] = readClock(startClock(day('2024-02-01'), [quickCheck]), day('2024-02-15'));
    expect(term).toMatchObject({ due: '2024-02-29', standing: 'running', left: 14, late: false });
  });

  test('that ends on a holiday is late after the next working day only', () => {
    const clock = startClock(day('2024-03-04'), [quickCheck]);
    expect(readClock(clock, day('2024-04-02'))[0]).toMatchObject({
      due: '2024-04-01',
      workable: '2024-04-02',
      late: false,
    });
    expect(readClock(clock, day('2024-04-03'))[0]).toMatchObject({ standing: 'over', late: true });
  });

  test('runs from the end of the term before it', () => {
    const clock = startClock(day('2024-02-01'), [others, final]);
    expect(readClock(clock, day('2024-02-05')).map(({ due, standing }) => [due, standing])).toEqual(
      [
        ['2024-02-15', 'running'],
        ['2024-02-29', 'to-come'],
      ],
    );
  });

  test('does not run while both sides have it stand still, and is not late then', () => {
    const started = startClock(day('2024-02-01'), [quickCheck]);
    const paused = pauseClock(started, day('2024-02-08'), 'wachten op cijfers');
    expect(readClock(paused, day('2024-06-08'))[0]).toMatchObject({
      standing: 'paused',
      late: false,
      left: 21,
    });
    const resumed = resumeClock(paused, day('2024-02-18'));
    expect(readClock(resumed, day('2024-02-20'))[0]?.due).toBe('2024-03-10');
  });
});

const START = day('2024-01-01');
const aDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(START, days));

test('working days are never weekends, and never further than five days away', () => {
  fc.assert(
    fc.property(aDay, (from) => {
      const found = workingDayFrom(from);
      expect(isWorkingDay(found)).toBe(true);
      expect(daysBetween(from, found)).toBeLessThanOrEqual(5);
    }),
    { numRuns: 1000 },
  );
});

test('whatever the pauses, a term is moved by exactly the days it stood still within its time', () => {
  const stops = fc.array(fc.tuple(fc.nat(10), fc.integer({ min: 1, max: 40 })), { maxLength: 5 });
  fc.assert(
    fc.property(aDay, stops, (started, stretches) => {
      let clock = startClock(started, [quickCheck, others]);
      let at: IsoDate = started;
      let ran = 0;
      let stood = 0;
      for (const [gap, length] of stretches) {
        if (ran + gap > 28) break;
        ran += gap;
        at = addDays(at, gap);
        clock = pauseClock(clock, at, 'afgesproken');
        at = addDays(at, length);
        clock = resumeClock(clock, at);
        stood += length;
      }
      const [first, second] = readClock(clock, at);
      expect(daysBetween(started, first!.due)).toBe(28 + stood);
      expect(daysBetween(first!.due, second!.due)).toBe(14);
    }),
    { numRuns: 1000 },
  );
});
