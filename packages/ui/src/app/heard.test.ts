// @vitest-environment node
import { expect, test } from 'vitest';
import { hearing, isAbout, NOTHING_HEARD } from './heard.ts';

const changed = (kind: string, plan = 'p1') =>
  ({ type: 'changed', change: { cursor: 1, kind, plan, version: `${plan}-v` } }) as const;

test('what is fetched again is what is about the plan or the version that changed, and nothing else', () => {
  const heard = hearing(NOTHING_HEARD, changed('item-saved'));
  expect(isAbout([['comment', 'list'], { input: { plan: 'p1' } }], heard)).toBe(true);
  expect(isAbout([['judgement', 'open'], { input: { version: 'p1-v' } }], heard)).toBe(true);
  expect(isAbout([['judgement', 'open'], { input: { version: 'p2-v' } }], heard)).toBe(false);
});

test('an open plan is left to its own page', () => {
  const heard = hearing(NOTHING_HEARD, changed('item-saved'));
  expect(isAbout([['plan', 'open'], { input: { plan: 'p1' } }], heard)).toBe(false);
});

test('typing elsewhere does not reload lists, a step or a response does', () => {
  expect(hearing(NOTHING_HEARD, changed('item-saved')).lists).toBe(false);
  const both = hearing(hearing(NOTHING_HEARD, changed('step-taken')), changed('item-saved', 'p2'));
  expect(both.lists).toBe(true);
  expect([...both.ids]).toEqual(['p1', 'p1-v', 'p2', 'p2-v']);
});

test('what a colleague does in a meeting, or signs under a profile, is fetched where it is open', () => {
  const beside = { what: 'meeting', about: 'm1', region: 'roaz-zwolle' } as const;
  const heard = hearing(NOTHING_HEARD, { type: 'beside', beside });
  expect(isAbout([['meeting', 'open'], { input: { meeting: 'm1' } }], heard)).toBe(true);
  expect(isAbout([['meeting', 'list'], { input: { region: 'roaz-zwolle' } }], heard)).toBe(true);
  expect(isAbout([['meeting', 'open'], { input: { meeting: 'm2' } }], heard)).toBe(false);
  expect(isAbout([['profile', 'open'], { input: { region: 'roaz-zwolle' } }], heard)).toBe(false);
  const signed = { ...beside, what: 'profile', about: 'v1' } as const;
  const profile = hearing(NOTHING_HEARD, { type: 'beside', beside: signed });
  expect(isAbout([['profile', 'open'], { input: { region: 'roaz-zwolle' } }], profile)).toBe(true);
  expect(profile.lists).toBe(true);
});

test('after what was not told one by one all is fetched that plans change, also an open plan; the end of a session fetches nothing here', () => {
  const afresh = hearing(NOTHING_HEARD, { type: 'reset', cursor: 9 });
  expect(isAbout(['anything'], afresh)).toBe(true);
  expect(isAbout([['plan', 'open'], { input: { plan: 'p1' } }], afresh)).toBe(true);
  expect(isAbout([['reference', 'get'], { type: 'query' }], afresh)).toBe(false);
  expect(hearing(NOTHING_HEARD, { type: 'ended' })).toEqual(NOTHING_HEARD);
});
