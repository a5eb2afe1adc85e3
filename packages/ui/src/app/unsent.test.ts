// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { countUnsent, forgetUnsent, versionsWithUnsent } from './unsent.ts';

beforeEach(() => {
  localStorage.clear();
  for (const place of ['v1.a', 'v1.b', 'v2.c'])
    localStorage.setItem(`iza.outbox.me.${place}`, '{}');
  localStorage.setItem('iza.draft.other.action.x.report', '{}');
  localStorage.setItem('iza.outbox.other.v1.d', '{}');
});

test("what waits is this person's own, never that of another person on the same browser", () => {
  expect(versionsWithUnsent('me', localStorage)).toEqual(['v1', 'v2']);
  expect(countUnsent('me', localStorage)).toBe(3);
  expect(countUnsent('nobody', localStorage)).toBe(0);
});

test('a form that was typed and not sent counts, and is forgotten with the rest', () => {
  localStorage.setItem('iza.draft.me.action.x.report', '{"reason":"half"}');
  expect(countUnsent('me', localStorage)).toBe(4);
  forgetUnsent('me', localStorage);
  expect(countUnsent('me', localStorage)).toBe(0);
  expect(localStorage.getItem('iza.draft.other.action.x.report')).toBe('{}');
});

test('forgetting at logout leaves what another person left unsent', () => {
  forgetUnsent('me', localStorage);
  expect(countUnsent('me', localStorage)).toBe(0);
  expect(versionsWithUnsent('other', localStorage)).toEqual(['v1']);
});
