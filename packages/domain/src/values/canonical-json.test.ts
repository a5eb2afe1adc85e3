import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('equal values give equal texts, whatever the order of their keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
  expect(canonicalJson({ b: 1, a: { d: [1, 'é'], c: null } })).toBe(
    canonicalJson({ a: { c: null, d: [1, 'é'] }, b: 1 }),
  );
});

test('keys stand in order, without white space, and what is undefined is left out', () => {
  expect(canonicalJson({ é: 1, b: undefined, a: [2, 1], Z: 'x' })).toBe(
    '{"Z":"x","a":[2,1],"é":1}',
  );
});
