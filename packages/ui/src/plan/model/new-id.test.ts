// @vitest-environment node
import { itemIdSchema } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('a new id is a UUIDv7 that sorts by the time it was made', () => {
  const [earlier, later] = [newId(1_700_000_000_000), newId(1_700_000_000_001)];
  expect(itemIdSchema.safeParse(earlier).success).toBe(true);
  expect(earlier < later).toBe(true);
  expect(newId()).not.toBe(newId());
});
