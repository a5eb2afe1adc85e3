import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldSchema, isGap, knownOf, LEFT_OPEN, NOT_IN_SOURCE } from './field.ts';

const schema = fieldSchema(z.number());

describe('a field', () => {
  it('is known, left open, PM or not in the source, and nothing else', () => {
    for (const field of [{ known: 0 }, LEFT_OPEN, { open: 'PM' }, NOT_IN_SOURCE]) {
      expect(schema.parse(field)).toEqual(field);
    }
    for (const field of [{}, null, 0, { open: 'unknown' }, { known: undefined }]) {
      expect(schema.safeParse(field).success).toBe(false);
    }
  });

  it('is never known and open at once', () => {
    expect(schema.safeParse({ known: 1, open: 'leftOpen' }).success).toBe(false);
  });

  it('keeps what was printed and where, whether known or not', () => {
    const source = { name: 'plan', place: 'p. 3' };
    expect(schema.parse({ known: 90, printed: 'ca. 90', source })).toMatchObject({ source });
    expect(schema.parse({ open: 'PM', printed: 'PM', source })).toMatchObject({ printed: 'PM' });
    expect(schema.parse({ ...NOT_IN_SOURCE, source })).toMatchObject({ source });
  });

  it('says who fills it and by when only where the region left it open', () => {
    const more = { filledBy: { role: 'projectleider' }, by: '2024-07-01', reason: 'volgt' };
    expect(schema.safeParse({ ...LEFT_OPEN, ...more }).success).toBe(true);
    expect(schema.safeParse({ ...NOT_IN_SOURCE, ...more }).success).toBe(false);
    expect(schema.safeParse({ known: 1, ...more }).success).toBe(false);
  });

  it('that is zero is known: zero is not unknown', () => {
    expect(knownOf({ known: 0 })).toBe(0);
    expect(knownOf(LEFT_OPEN)).toBeUndefined();
    expect(isGap({ known: 0 })).toBe(false);
  });

  it('is a gap only where the region left it open, never for what our source does not hold', () => {
    expect([LEFT_OPEN, { open: 'PM' }, NOT_IN_SOURCE].map(isGap)).toEqual([true, true, false]);
  });
});
