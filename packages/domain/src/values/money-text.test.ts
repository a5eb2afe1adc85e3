import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from './cents.ts';
import { formatMoney, formatNumber, parseMoneyText, parseNumberText } from './money-text.ts';

const EURO = 100;
const MILLION = 1_000_000 * EURO;

describe('an amount is read as people type it', () => {
  it.each([
    ['1,2 mln', 1.2 * MILLION],
    ['1,2mln.', 1.2 * MILLION],
    ['€ 1.250.000', 1.25 * MILLION],
    ['€1.250.000,-', 1.25 * MILLION],
    ['€ 1.250.000,--', 1.25 * MILLION],
    ['1 250 000 euro', 1.25 * MILLION],
    ['EUR 1.250.000', 1.25 * MILLION],
    ['12 miljard', 12_000 * MILLION],
    ['2,8 mld euro', 2_800 * MILLION],
    ['€ 160 miljoen', 160 * MILLION],
    ['160 miljoen €', 160 * MILLION],
    ['350k', 350_000 * EURO],
    ['350 K', 350_000 * EURO],
    ['350 duizend', 350_000 * EURO],
    ['3 ton', 300_000 * EURO],
    ['1250,50', 125_050],
    ['1.250,5', 125_050],
    ['0,01', 1],
    ['0', 0],
    ['-€ 5', -500],
    ['€ -5', -500],
    ['−5', -500],
    ['1,3465 mln', 1_346_500 * EURO],
    ['1,250 mln', 1.25 * MILLION],
  ])('"%s"', (typed, amount) => {
    expect(parseMoneyText(typed)).toEqual({ ok: true, value: Math.round(amount) });
  });

  it('in English with English separators', () => {
    expect(parseMoneyText('€1,250.50', 'en')).toEqual({ ok: true, value: 125_050 });
    expect(parseMoneyText('1.2 million', 'en')).toEqual({ ok: true, value: 1.2 * MILLION });
    expect(parseMoneyText('2.8 bn', 'en')).toEqual({ ok: true, value: 2_800 * MILLION });
  });
});

describe('an amount that is unclear is refused, never rounded or guessed', () => {
  it.each([
    ['', 'nothing-typed'],
    ['€', 'nothing-typed'],
    ['mln', 'not-understood'],
    ['PM', 'not-understood'],
    ['onbekend', 'not-understood'],
    ['1.25', 'separator-unclear'],
    ['1.2 mln', 'separator-unclear'],
    ['€ 1,250', 'separator-unclear'],
    ['1,250,000', 'separator-unclear'],
    ['1.2500', 'separator-unclear'],
    ['0,0001', 'finer-than-a-cent'],
    ['0,00001k', 'ok'],
    ['0,000001k', 'finer-than-a-cent'],
    ['1000000 miljard', 'too-large'],
    ['5 per jaar', 'not-understood'],
    ['5-10 mln', 'not-understood'],
    ['1e6', 'not-understood'],
    ['--5', 'not-understood'],
  ])('"%s": %s', (typed, code) => {
    const read = parseMoneyText(typed);
    if (code === 'ok') expect(read.ok).toBe(true);
    else expect(read).toEqual({ ok: false, refusals: [{ code }] });
  });
});

describe('what is shown of an amount', () => {
  it('groups thousands and shows cents only where there are any', () => {
    expect(formatMoney(cents(125_000_000), 'nl')).toBe('€\u00A01.250.000');
    expect(formatMoney(cents(125_050), 'nl')).toBe('€\u00A01.250,50');
    expect(formatMoney(cents(-5), 'nl')).toBe('-€\u00A00,05');
    expect(formatMoney(cents(125_050), 'en')).toBe('€1,250.50');
  });

  it.each(['nl', 'en'] as const)(
    'in %s is read back as the same amount, to the cent',
    (language) => {
      fc.assert(
        fc.property(fc.maxSafeInteger(), (amount) => {
          const shown = formatMoney(cents(amount), language);
          expect(parseMoneyText(shown, language), shown).toEqual({ ok: true, value: amount });
        }),
      );
    },
  );
});

describe('a number', () => {
  it.each([
    ['1.250', 1250],
    ['12,5', 12.5],
    ['-3', -3],
    ['0,1', 0.1],
    ['1.346,5', 1346.5],
    ["1'000", 1000],
  ])('is read with Dutch separators: "%s"', (typed, value) => {
    expect(parseNumberText(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'nothing-typed'],
    ['twaalf', 'not-understood'],
    ['12.5', 'separator-unclear'],
    ['1,2,3', 'separator-unclear'],
    ['99999999999999999999', 'too-large'],
  ])('is not guessed: "%s": %s', (typed, code) => {
    expect(parseNumberText(typed)).toEqual({ ok: false, refusals: [{ code }] });
  });

  it.each(['nl', 'en'] as const)('shown in %s is read back as the same', (language) => {
    const decimals = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    fc.assert(
      fc.property(decimals, (value) => {
        const shown = formatNumber(value, language);
        expect(parseNumberText(shown, language), shown).toEqual({ ok: true, value: value + 0 });
      }),
    );
  });
});

describe('whatever is typed', () => {
  it('is answered with whole cents or one refusal, never an error', () => {
    const parts = fc.array(
      fc.constantFrom('1', '250', '.', ',', '-', '€', ' ', 'mln', 'k', 'euro'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          parts.map((each) => each.join('')),
        ),
        (typed) => {
          const read = parseMoneyText(typed);
          if (read.ok) expect(Number.isSafeInteger(read.value)).toBe(true);
          else expect(read.refusals).toHaveLength(1);
        },
      ),
    );
  });
});
