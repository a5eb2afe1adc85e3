import { expect, test } from 'vitest';
import type { Actor } from '../access/index.ts';
import { isoDate, type RegionId } from '../values/index.ts';
import { guestStatus, isReminderDue, mayInviteGuests } from './guest.ts';

const TODAY = isoDate('2024-02-01');
const facts = {
  closes: isoDate('2024-02-09'),
  opened: false,
  withdrawn: false,
  cameBy: null,
} as const;

test('a response counts for more than the day or a withdrawal: it stays what it is', () => {
  const late = isoDate('2024-03-01');
  expect(guestStatus({ ...facts, cameBy: 'link', withdrawn: true }, late)).toBe('sent');
  expect(guestStatus({ ...facts, cameBy: 'mail' }, late)).toBe('by-mail');
});

test('without a response an invitation is open, opened, withdrawn or over', () => {
  expect(guestStatus(facts, TODAY)).toBe('invited');
  expect(guestStatus({ ...facts, opened: true }, facts.closes)).toBe('opened');
  expect(guestStatus({ ...facts, withdrawn: true }, TODAY)).toBe('withdrawn');
  expect(guestStatus(facts, isoDate('2024-02-10'))).toBe('expired');
});

test('a reminder comes three working days before the last day, and not to who was asked since then', () => {
  const asked = { closes: isoDate('2024-02-09'), invitedOn: TODAY };
  expect(isReminderDue(asked, isoDate('2024-02-05'))).toBe(false);
  expect(isReminderDue(asked, isoDate('2024-02-06'))).toBe(true);
  expect(isReminderDue(asked, isoDate('2024-02-10'))).toBe(false);
  expect(isReminderDue({ ...asked, invitedOn: isoDate('2024-02-06') }, isoDate('2024-02-07'))).toBe(
    false,
  );
});

test('those who handle responses invite, and only while the plan is consulted on', () => {
  const region = 'roaz-zwolle' as RegionId;
  const actor = { role: 'roaz-bureau', regions: [region] } as unknown as Actor;
  const at = (stage: 'consultation' | 'assessment') =>
    ({ kind: 'roaz', stage, regions: [region], overlapping: [] }) as const;
  expect(mayInviteGuests(actor, at('consultation'))).toBe(true);
  expect(mayInviteGuests(actor, at('assessment'))).toBe(false);
  expect(mayInviteGuests({ ...actor, role: 'market-leader' }, at('consultation'))).toBe(false);
});
