import { expect, test } from 'vitest';
import { judgementSchema, unanswered, type Judgement } from './consultation.ts';

const open: Judgement = {
  concrete: { answer: null, remark: '' },
  'in-line': { answer: 'yes', remark: '' },
  contributes: { answer: null, remark: 'Cijfers ontbreken' },
};

test('a judgement names the questions that are still open', () => {
  expect(unanswered(open)).toEqual(['concrete', 'contributes']);
});

test('an answered question is not open, whatever the answer', () => {
  const no = { answer: 'no', remark: '' } as const;
  expect(unanswered({ concrete: no, 'in-line': no, contributes: no })).toEqual([]);
});

test('a judgement answers the three questions and no other', () => {
  expect(judgementSchema.safeParse({ ...open, affordable: open.concrete }).success).toBe(false);
});
