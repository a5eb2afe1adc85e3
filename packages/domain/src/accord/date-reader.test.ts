import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, daysInMonth } from '../values/index.ts';
import { MONTH_NAMES } from '../values/month-names.ts';
import { readDatePrinted } from './date-reader.ts';
import { compareReadings, dateReadingSchema, isoOf } from './date-reading.ts';

const MONTHS = MONTH_NAMES.nl;

const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day: number }) => number <= daysInMonth(year, month));
const year = fc.integer({ min: 1990, max: 2060 });

function iso(printed: string): string | null {
  return isoOf(readDatePrinted(printed));
}

describe('a date in digits', () => {
  it('is read as the day it names, whatever the day', () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        expect(iso(`${day}-${month}-${year}`)).toBe(dateOf(year, month, day));
      }),
    );
  });

  it('with a question mark stays uncertain and claims no day', () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        const reading = readDatePrinted(`${day}-${month}-${year}(?)`);
        expect(reading).toMatchObject({
          deadline: { uncertain: dateOf(year, month, day) },
          doubt: 'questionMark',
        });
        expect(isoOf(reading)).toBeNull();
      }),
    );
  });

  it('with a stroke leaves two years side by side', () => {
    expect(readDatePrinted('1-1-2024/5')).toMatchObject({
      deadline: { candidates: ['2024-01-01', '2025-01-01'] },
    });
    expect(readDatePrinted('1-1-2024/2025')).toEqual(readDatePrinted('1-1-2024/5'));
  });

  it('misprinted with a hyphen for a nought is uncertain', () => {
    expect(readDatePrinted('1-1-2-24')).toEqual({
      deadline: { uncertain: '2024-01-01' },
      bound: 'by',
      grain: 'day',
      doubt: 'misprint',
    });
  });

  it('that does not exist is not read, not even as its year', () => {
    for (const printed of ['31-2-2023', '1-13-2023', '32-1-2023', '112-1-2023', '1-1-20233']) {
      expect(readDatePrinted(printed), printed).toEqual({ absent: 'unreadable' });
    }
    expect(readDatePrinted('31 februari 2023')).toEqual({ absent: 'unreadable' });
  });
});

describe('a date in words', () => {
  it('is read as the day it names, whatever the day', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('uiterlijk', 'voor', 'per', 'vanaf', 'met ingang van', 'tot', ''),
        ({ year, month, day }, word) => {
          expect(iso(`${word} ${day} ${MONTHS[month - 1]} ${year}`)).toBe(dateOf(year, month, day));
        },
      ),
    );
  });

  it('reads a quarter, half or year as its last day when something is due in it, as its first when something starts', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 4 }), (year, quarter) => {
        const last = dateOf(year, quarter * 3, daysInMonth(year, quarter * 3));
        for (const phrase of ['Eind Q', 'uiterlijk eind Q', 'uiterlijk in Q', 'in Q'])
          expect(iso(`${phrase}${quarter} ${year}`)).toBe(last);
        expect(iso(`vanaf Q${quarter} ${year}`)).toBe(dateOf(year, quarter * 3 - 2, 1));
        expect(iso(`in ${year}`)).toBe(dateOf(year, 12, 31));
        expect(iso(`uiterlijk ${year}`)).toBe(dateOf(year, 12, 31));
        expect(iso(`Voor het einde van ${year}`)).toBe(dateOf(year, 12, 31));
        expect(iso(`tot en met ${year}`)).toBe(dateOf(year, 12, 31));
        expect(iso(`per ${year}`)).toBe(dateOf(year, 1, 1));
        expect(iso(`vanaf ${year}`)).toBe(dateOf(year, 1, 1));
        expect(iso(`voor ${year}`)).toBe(dateOf(year, 1, 1));
        expect(iso(`tot ${year}`)).toBe(dateOf(year, 1, 1));
        expect(iso(`na ${year}`)).toBe(dateOf(year + 1, 1, 1));
      }),
    );
    expect(iso('in de tweede helft van 2022')).toBe('2022-12-31');
    expect(iso('uiterlijk in de eerste helft van 2023')).toBe('2023-06-30');
    expect(iso('maart 2023')).toBe('2023-03-31');
    expect(iso('tussen 2023 en 2026')).toBe('2026-12-31');
  });

  it('tells before from by, from, until and within', () => {
    const bounds = [
      'voor 2025',
      'uiterlijk 2025',
      'vanaf 2025',
      'tot 2025',
      't/m 2025',
      'in 2025',
      '2023 t/m 2026',
    ];
    expect(bounds.map((printed) => (readDatePrinted(printed) as { bound: string }).bound)).toEqual([
      'before',
      'by',
      'from',
      'until',
      'until',
      'within',
      'within',
    ]);
  });

  it('claims no day for seasons, for early and mid, for two years, terms and events', () => {
    const vague = [
      'voor de zomer van 2023',
      'in het najaar van 2022',
      'uiterlijk in het voorjaar van 2023',
      'begin 2023',
      'medio 2023',
      'Vanaf 2024 of 2025',
      'In [ 2023/2024]',
      'tussen nu en 2025',
      'gedurende de IZA-periode',
      'de komende vijf jaar',
      'binnen 1 jaar',
      'elk kwartaal',
      'jaarlijks',
      'per 1 januari',
      '?',
      'uiterlijk in Q PM',
      '[uiterlijke datum]',
      'bij de voorjaarsbesluitvorming 2023',
      'zo snel mogelijk',
      '',
    ];
    for (const printed of vague) expect(iso(printed), printed).toBeNull();
  });

  it('reads seasons by the weather calendar, as annex L does', () => {
    expect(readDatePrinted('in het voorjaar van 2023')).toMatchObject({
      deadline: { between: ['2023-03-01', '2023-05-31'] },
    });
    expect(readDatePrinted('voor de zomer van 2023')).toMatchObject({
      deadline: { uncertain: '2023-06-01' },
      bound: 'before',
    });
  });
});

describe('the reader of dates', () => {
  it('never throws, and what it reads is a valid reading', () => {
    const piece = fc.constantFrom(
      '1',
      '31',
      '2023',
      '2024',
      '-',
      '/',
      ' ',
      'Q',
      'Q2',
      'eind',
      'voor',
      'tot en met',
      'zomer van',
      'februari',
      '(?)',
      'en',
      'of',
      '[',
      'na',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 8 }).map((all) => all.join(' ')),
          fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
        ),
        (printed) => {
          expect(dateReadingSchema.safeParse(readDatePrinted(printed)).success).toBe(true);
        },
      ),
    );
  });

  it('does not mind spaces, line breaks and capitals', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(' ', '  ', '\n', ' \n\f '), ({ year, month, day }, gap) => {
        const words = ['uiterlijk', String(day), MONTHS[month - 1] as string, String(year)];
        expect(readDatePrinted(words.join(gap).toUpperCase())).toEqual(
          readDatePrinted(words.join(' ')),
        );
      }),
    );
  });
});

describe('two dates for the same thing', () => {
  const compared = (text: string, list: string) =>
    compareReadings(readDatePrinted(text), readDatePrinted(list));

  it('are the same, the same moment in other words, or different', () => {
    expect(compared('voor 1 januari 2023', '1-1-2023')).toBe('same');
    expect(compared('eind Q2 2023', '1-7-2023')).toBe('boundary');
    expect(compared('In [ 2023/2024]', '1-1-2024/5')).toBe('boundary');
    expect(compared('voor 1 januari 2023', '1-7-2023')).toBe('different');
    expect(compared('1-7-2023', 'eind Q2 2023')).toBe('different');
  });

  it('are narrower on one side where the other is vague and leaves room for it', () => {
    expect(compared('voor de zomer van 2023', '1-6-2023')).toBe('narrower');
    expect(compared('Vanaf 2024 of 2025', '1-1-2024')).toBe('narrower');
    expect(compared('in het najaar van 2022', '1-1-2023')).toBe('different');
    expect(compared('per 1 januari 2023', '1-1-2-24')).toBe('different');
  });

  it('say on which side the date is open', () => {
    expect(compared('voor 1 januari 2024', '?')).toBe('openInList');
    expect(compared('de komende vijf jaar', '?')).toBe('openInList');
    expect(compared('[uiterlijke datum]', '1-1-2023(?)')).toBe('openInText');
    expect(compared('uiterlijk in Q PM', '?')).toBe('bothOpen');
  });

  it('are the same as themselves when they are a single certain day', () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        expect(compared(`${day} ${MONTHS[month - 1]} ${year}`, `${day}-${month}-${year}`)).toBe(
          'same',
        );
      }),
    );
  });
});
