import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDeadline } from './deadline-format.ts';
import { parseDeadlineText } from './deadline-text.ts';
import { latestDay, type Deadline } from './deadline.ts';
import { dateOf, isoDate, type IsoDate } from './iso-date.ts';

const TODAY = isoDate('2024-05-13');
const d = isoDate;
const between = (from: string, to: string): Deadline => ({ between: [d(from), d(to)] });

describe('a deadline is read as people type it', () => {
  it.each<[string, Deadline]>([
    ['1 juli 2025', { on: d('2025-07-01') }],
    ['1-7-25', { on: d('2025-07-01') }],
    ['1-7-2025', { on: d('2025-07-01') }],
    ['01/07/2025', { on: d('2025-07-01') }],
    ['1.7.2025', { on: d('2025-07-01') }],
    ['2025-07-01', { on: d('2025-07-01') }],
    ['  1  JULI   2025 ', { on: d('2025-07-01') }],
    ['uiterlijk 1 jul. 2025', { on: d('2025-07-01') }],
    ["1 juli '25", { on: d('2025-07-01') }],
    ['1 july 2025', { on: d('2025-07-01') }],
    ['July 1, 2025', { on: d('2025-07-01') }],
    ['1st of July 2025', { on: d('2025-07-01') }],
    ['vóór 1 januari 2024', { on: d('2024-01-01') }],
    ['29 februari 2024', { on: d('2024-02-29') }],
    ['juli 2025', between('2025-07-01', '2025-07-31')],
    ['mrt 2025', between('2025-03-01', '2025-03-31')],
    ['okt. 2025', between('2025-10-01', '2025-10-31')],
    ['7-2025', between('2025-07-01', '2025-07-31')],
    ['q3 2025', between('2025-07-01', '2025-09-30')],
    ['Q3-25', between('2025-07-01', '2025-09-30')],
    ['2025 Q3', between('2025-07-01', '2025-09-30')],
    ['3e kwartaal 2025', between('2025-07-01', '2025-09-30')],
    ['derde kwartaal 2025', between('2025-07-01', '2025-09-30')],
    ['derde kwartaal van 2025', between('2025-07-01', '2025-09-30')],
    ['laatste kwartaal 2025', between('2025-10-01', '2025-12-31')],
    ['third quarter of 2025', between('2025-07-01', '2025-09-30')],
    ['tweede helft 2025', between('2025-07-01', '2025-12-31')],
    ['1e halfjaar 2025', between('2025-01-01', '2025-06-30')],
    ['eind 2025', { on: d('2025-12-31') }],
    ['voor het einde van 2025', { on: d('2025-12-31') }],
    ['end of 2025', { on: d('2025-12-31') }],
    ['eind juni 2025', { on: d('2025-06-30') }],
    ['2025', between('2025-01-01', '2025-12-31')],
    ['in 2025', between('2025-01-01', '2025-12-31')],
    ['2025-2026', between('2025-01-01', '2026-12-31')],
    ['2025/2026', between('2025-01-01', '2026-12-31')],
    ['2025–26', between('2025-01-01', '2026-12-31')],
    ['1-1-2024 t/m 31-3-2024', between('2024-01-01', '2024-03-31')],
    ['van 1 juli tot 30 september 2025', between('2025-07-01', '2025-09-30')],
    ['tussen juli en september 2025', between('2025-07-01', '2025-09-30')],
    ['q1-q2 2025', between('2025-01-01', '2025-06-30')],
    ['1 juli 2025?', { uncertain: d('2025-07-01') }],
    ['1-1-2023(?)', { uncertain: d('2023-01-01') }],
    ['circa 1 juli 2025', { uncertain: d('2025-07-01') }],
    ['1 januari 2024 of 1 januari 2025', { candidates: [d('2024-01-01'), d('2025-01-01')] }],
    ['1 juli of 1 oktober 2025', { candidates: [d('2025-07-01'), d('2025-10-01')] }],
    ['1-1-2024/5', { candidates: [d('2024-01-01'), d('2025-01-01')] }],
  ])('"%s"', (typed, deadline) => {
    expect(parseDeadlineText(typed, TODAY)).toEqual({ ok: true, value: deadline });
  });
});

describe('a deadline without a year', () => {
  it.each<[string, Deadline]>([
    ['1 juli', { on: d('2024-07-01') }],
    ['1 mei', { on: d('2025-05-01') }],
    ['13-5', { on: d('2024-05-13') }],
    ['mei', between('2024-05-01', '2024-05-31')],
    ['q1', between('2025-01-01', '2025-03-31')],
    ['29 februari', { on: d('2028-02-29') }],
    ['dit jaar', between('2024-01-01', '2024-12-31')],
    ['eind volgend jaar', { on: d('2025-12-31') }],
    ['volgend kwartaal', between('2024-07-01', '2024-09-30')],
    ['volgende maand', between('2024-06-01', '2024-06-30')],
    ['vandaag', { on: TODAY }],
  ])('is the coming one: "%s"', (typed, deadline) => {
    expect(parseDeadlineText(typed, TODAY)).toEqual({ ok: true, value: deadline });
  });

  it('turns the year where the next month or quarter does', () => {
    const eve = isoDate('2024-12-31');
    expect(parseDeadlineText('volgende maand', eve)).toMatchObject({
      value: between('2025-01-01', '2025-01-31'),
    });
    expect(parseDeadlineText('volgend kwartaal', eve)).toMatchObject({
      value: between('2025-01-01', '2025-03-31'),
    });
  });
});

describe('a moment that the text does not say is not filled in', () => {
  it.each([
    ['', 'nothing-typed'],
    ['   ', 'nothing-typed'],
    ['31-2-2025', 'no-such-day'],
    ['29 februari 2025', 'no-such-day'],
    ['1-1-2-24', 'not-understood'],
    ['1-13-2025', 'no-such-day'],
    ['2026-2025', 'ends-before-it-begins'],
    ['1 juli 2025 t/m 1 juni 2025', 'ends-before-it-begins'],
    ['voorjaar 2025', 'no-exact-moment'],
    ['medio 2025', 'no-exact-moment'],
    ['begin juli 2025', 'no-exact-moment'],
    ['zo snel mogelijk', 'no-exact-moment'],
    ['doorlopend', 'no-exact-moment'],
    ['13e kwartaal 2025', 'not-understood'],
    ['1 brumaire 2025', 'not-understood'],
    ['?', 'not-understood'],
    ['juli 25', 'not-understood'],
    ['q3 of q4 2025', 'not-understood'],
    ['1 juli 1492', 'not-understood'],
  ])('"%s": %s', (typed, code) => {
    expect(parseDeadlineText(typed, TODAY)).toEqual({ ok: false, refusals: [{ code }] });
  });
});

const someDay: fc.Arbitrary<IsoDate> = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1900, max: 2199 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }) },
    ),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(1, 15, 28, 30, 31),
  )
  .map(([year, month, day]) => dateOf(year, month, day) ?? (dateOf(year, month, 28) as IsoDate));

const someDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  someDay.map((on) => ({ on })),
  someDay.map((uncertain) => ({ uncertain })),
  fc.tuple(someDay, someDay).map(([a, b]): Deadline => ({ between: a <= b ? [a, b] : [b, a] })),
  fc.array(someDay, { minLength: 2, maxLength: 4 }).map((candidates) => ({ candidates })),
);

describe('what is shown of a deadline', () => {
  it.each(['nl', 'en'] as const)('in %s is read back as the same deadline', (language) => {
    fc.assert(
      fc.property(someDeadline, (deadline) => {
        const shown = formatDeadline(deadline, language);
        expect(parseDeadlineText(shown, TODAY), shown).toEqual({ ok: true, value: deadline });
      }),
      { numRuns: 1000 },
    );
  });

  it('says whole periods by their name', () => {
    const shown = (from: string, to: string) => formatDeadline(between(from, to), 'nl');
    expect(shown('2025-07-01', '2025-09-30')).toBe('derde kwartaal 2025');
    expect(shown('2025-02-01', '2025-02-28')).toBe('februari 2025');
    expect(shown('2025-01-01', '2025-06-30')).toBe('eerste helft 2025');
    expect(shown('2025-01-01', '2026-12-31')).toBe('2025-2026');
    expect(shown('2025-01-15', '2025-03-02')).toBe('15 januari 2025 t/m 2 maart 2025');
  });
});

describe('whatever is typed', () => {
  it('is answered with a deadline or one refusal, never an error', () => {
    const words = fc.array(
      fc.constantFrom(
        '1',
        '31',
        '2025',
        'juli',
        'q3',
        'of',
        't/m',
        '-',
        '/',
        '?',
        'eind',
        '\u0000',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((each) => each.join(' ')),
        ),
        (typed) => {
          const read = parseDeadlineText(typed, TODAY);
          if (read.ok) expect(latestDay(read.value)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          else expect(read.refusals).toHaveLength(1);
        },
      ),
    );
  });
});
