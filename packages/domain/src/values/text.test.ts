import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsCitizenServiceNumber, lineSchema, noteSchema } from './text.ts';

/** Completes eight digits to a number that passes the eleven test, where there is one. */
function completed(eight: string): string | undefined {
  const sum = [...eight].reduce((total, digit, place) => total + (9 - place) * Number(digit), 0);
  return sum % 11 === 10 || sum === 0 ? undefined : `${eight}${sum % 11}`;
}

const someNumber = fc
  .stringMatching(/^\d{8}$/)
  .map(completed)
  .filter((number) => number !== undefined);

describe('a citizen service number', () => {
  it.each([
    '111222333',
    '123456782',
    'BSN: 111222333.',
    '111.222.333',
    '111 222 333',
    '(111222333)',
  ])('is seen in "%s"', (text) => {
    expect(holdsCitizenServiceNumber(text)).toBe(true);
    expect(lineSchema.safeParse(text).success).toBe(false);
  });

  it.each(['111222334', '000000000', '1112223330', '2024', '06 12345678', '€ 2.800.000', 'GM0193'])(
    'is not seen in "%s"',
    (text) => {
      expect(holdsCitizenServiceNumber(text)).toBe(false);
    },
  );

  it('is seen wherever it stands in a text', () => {
    fc.assert(
      fc.property(someNumber, (number) => {
        expect(holdsCitizenServiceNumber(`dossier ${number}, zie bijlage`)).toBe(true);
        expect(holdsCitizenServiceNumber(`1${number}`)).toBe(false);
      }),
    );
  });

  it('of eight digits is read as one with a zero before it', () => {
    expect(holdsCitizenServiceNumber('10000008')).toBe(true);
  });
});

describe('a text that is stored', () => {
  it.each([
    '\u0000',
    'a\u0008b',
    '\u007f',
    '\uD800',
    'a\uDC00',
    '\uD83D\uD83D\uDE00',
    '\uDE00\uD83D',
  ])('holds no characters that the database cannot store (%j)', (text) => {
    expect(noteSchema.safeParse(text).success).toBe(false);
  });

  it.each(['é', 'e\u0301', '😀', '€ 5', 'regel een\nregel twee\ttab', '\u00A0', 'مرحبا', ''])(
    'holds every other character (%j)',
    (text) => {
      expect(noteSchema.parse(text)).toBe(text);
    },
  );

  it('is well-formed Unicode without NUL whenever it was accepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        if (!noteSchema.safeParse(text).success) return;
        expect(text.isWellFormed()).toBe(true);
        expect(text.includes('\u0000')).toBe(false);
      }),
    );
  });

  it('has a length it may not exceed: 500 for a line, 20,000 for a note', () => {
    expect(lineSchema.safeParse('x'.repeat(500)).success).toBe(true);
    expect(lineSchema.safeParse('x'.repeat(501)).success).toBe(false);
    expect(noteSchema.safeParse('x'.repeat(20_000)).success).toBe(true);
    expect(noteSchema.safeParse('x'.repeat(20_001)).success).toBe(false);
  });
});
