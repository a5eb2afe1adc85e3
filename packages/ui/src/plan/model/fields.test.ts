// @vitest-environment node
import { LEFT_OPEN, NOT_IN_SOURCE, type Field } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { emptied, filled, keptAsPrinted, opened } from './fields.ts';

const source = { name: 'ROAZ-plan' };

test('filling a field keeps what its source printed', () => {
  const field: Field<string> = { open: 'leftOpen', printed: 'medio 2025', source };
  expect(filled(field, 'x')).toEqual({ known: 'x', printed: 'medio 2025', source });
});

test('emptying a field makes it what it was before: not in source does not turn into a gap', () => {
  expect(emptied(NOT_IN_SOURCE)).toEqual(NOT_IN_SOURCE);
  expect(emptied({ known: 'y' })).toEqual(LEFT_OPEN);
});

test('a field can be open in another way, without a reason, and keeps who fills it', () => {
  const field: Field<string> = { open: 'leftOpen', filledBy: { role: 'coördinator' } };
  expect(opened(field, 'PM')).toEqual({ open: 'PM', filledBy: { role: 'coördinator' } });
  expect(opened(field, 'notInSource')).toEqual(NOT_IN_SOURCE);
});

test('words that say no value are kept', () => {
  const field: Field<string> = { known: 'x' };
  expect(keptAsPrinted(field, 'medio 2025')).toEqual({
    open: 'leftOpen',
    printed: 'medio 2025',
  });
});
