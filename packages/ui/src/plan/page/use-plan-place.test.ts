// @vitest-environment node
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './use-plan-place.ts';

test('the place in a plan stands in the address and is read back from it', () => {
  const written = writeAddress(new URLSearchParams('filter=x'), {
    item: 'i',
    panel: 'comments',
    reading: true,
  });
  expect(written.toString()).toBe('filter=x&item=i&paneel=opmerkingen&lees=1');
  expect(readAddress(written)).toEqual({
    item: 'i',
    panel: 'comments',
    reading: true,
    about: undefined,
  });
});

test('what is taken away leaves the rest of the address alone', () => {
  const before = new URLSearchParams('item=i&paneel=hulp&lees=1');
  expect(writeAddress(before, { panel: undefined }).toString()).toBe('item=i&lees=1');
});
