import { expect, test } from 'vitest';
import { isoDate, type PersonId } from '../values/index.ts';
import { isDecision, maySignDecisions } from './own-company.ts';

const ANNA = '018d0000-0000-7000-8009-000000000001' as PersonId;
const BEN = '018d0000-0000-7000-8009-000000000002' as PersonId;
const [before, today, after] = ['2024-01-31', '2024-02-01', '2024-02-02'].map(isoDate) as [
  never,
  never,
  never,
];
const held = { holder: ANNA, note: '', from: today, until: today, evidence: 'x', withdrawn: null };

test('a company without mandates lets everyone sign who acts for it; from its first one on, its mandates say who', () => {
  expect(maySignDecisions(BEN, [], today)).toBe(true);
  expect(maySignDecisions(ANNA, [held], today)).toBe(true);
  expect(maySignDecisions(BEN, [held], today)).toBe(false);
});

test('a mandate holds on its days and until it is withdrawn; then nobody signs until another is recorded', () => {
  expect(maySignDecisions(ANNA, [held], before)).toBe(false);
  expect(maySignDecisions(ANNA, [held], after)).toBe(false);
  expect(maySignDecisions(ANNA, [{ ...held, until: null }], after)).toBe(true);
  const withdrawn = { at: 'x' };
  expect(maySignDecisions(ANNA, [{ ...held, withdrawn }], today)).toBe(false);
});

test('a mandate is asked for what both market leaders sign, and for nothing else', () => {
  expect(isDecision('quick-check', 'decide-quick-check')).toBe(true);
  expect(isDecision('in-execution', 'stop')).toBe(true);
  expect(isDecision('submitted', 'begin-assessment')).toBe(false);
  expect(isDecision('quick-check', 'pause')).toBe(false);
});
