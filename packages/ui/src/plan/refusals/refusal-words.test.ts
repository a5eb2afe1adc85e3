// @vitest-environment node
import { expect, test } from 'vitest';
import { refusalWords } from './refusal-words.ts';
import { refusalTexts } from './texts.ts';

const clause = (at: string) => `IZA ${at}`;

test('a refusal says what is the matter and names its clause', () => {
  expect(refusalWords({ code: 'nobody-judged', clause: 'C.6.d' }, refusalTexts.nl, clause)).toBe(
    'Nog niemand heeft een oordeel over het plan gedeeld. (IZA C.6.d)',
  );
});

test('a refusal with a number says it', () => {
  const refusal = { code: 'item-without-title', detail: { count: 3 } };
  expect(refusalWords(refusal, refusalTexts.nl, clause)).toContain('3 onderdelen');
});
