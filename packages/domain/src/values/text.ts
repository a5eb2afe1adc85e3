import { z } from 'zod';

const DIGIT_RUN = /(?<!\d)\d{3}[ .]?\d{2,3}[ .]?\d{3}(?!\d)/g;

/**
 * Whether a text holds a number that passes the citizen service number's eleven test (8 or 9 digits). The product holds no patient
 * data, so texts with such a number are refused; about one in eleven other numbers of that length is refused with it.
 */
export function holdsCitizenServiceNumber(text: string): boolean {
  for (const [run] of text.matchAll(DIGIT_RUN)) {
    const digits = run.replaceAll(/\D/g, '').padStart(9, '0');
    if (digits.length === 9 && passesElevenTest(digits)) return true;
  }
  return false;
}

function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

/** Control characters (but for tab and line ends) and halves of surrogate pairs: PostgreSQL's jsonb can't store them. */
const UNSTORABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

/** @returns whether a text can be stored: no control characters, no half of a surrogate pair */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

function plainText(max: number) {
  return z
    .string()
    .max(max)
    .refine(isStorable, { message: 'holds characters that cannot be stored' })
    .refine((text) => !holdsCitizenServiceNumber(text), {
      message: 'looks like a citizen service number',
    });
}

/** A name or title: one line, up to 500 characters. */
export const lineSchema = plainText(500);
/** Text of a few paragraphs, without formatting. */
export const noteSchema = plainText(20_000);
