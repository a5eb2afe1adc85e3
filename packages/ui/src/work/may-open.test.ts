import type { Actor } from '@iza/domain/access';
import { expect, test } from 'vitest';
import { mayOpen } from './may-open.ts';
import { aCard } from './work-builders.ts';

test('the programme team opens drafts, who follows progress opens adopted plans only', () => {
  const draft = aCard();
  const acting = (role: Actor['role']) => ({ role, regions: [] }) as unknown as Actor;
  expect(mayOpen(acting('vws-programme'), draft)).toBe(true);
  expect(mayOpen(acting('nza'), draft)).toBe(false);
  expect(mayOpen(acting('nza'), aCard({ stage: 'adopted' }))).toBe(true);
});
