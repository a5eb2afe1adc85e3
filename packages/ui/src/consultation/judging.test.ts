// @vitest-environment node
import type { JudgementView } from '@iza/api/judgement';
import type { PlanView } from '@iza/api/plan';
import type { GrantRole } from '@iza/domain/access';
import { unanswered } from '@iza/domain/consultation';
import { partyIdSchema } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { awaitedJudges, EMPTY_JUDGEMENT } from './judging.ts';

const admitted = (
  party: string,
  ...roles: GrantRole[]
): NonNullable<PlanView['admitted']>[number] => ({
  party: partyIdSchema.parse(party),
  name: party,
  roles,
});
const shared = (party: string): JudgementView['shared'][number] => ({
  party: partyIdSchema.parse(party),
  partyName: party,
  role: 'market-leader',
  content: EMPTY_JUDGEMENT,
  sharedAt: '2024-02-01T10:00:00Z',
});

test('who is awaited are the parties that judge together and have shared nothing, each once', () => {
  const parties = [
    admitted('isala', 'roaz-chair', 'regional-party'),
    admitted('menzis', 'market-leader'),
    admitted('patienten', 'patient-organisation'),
    admitted('nazrz', 'roaz-bureau'),
  ];
  expect(awaitedJudges(parties, [shared('menzis')]).map(({ party }) => party)).toEqual(['isala']);
  expect(awaitedJudges(parties, [shared('menzis'), shared('isala')])).toEqual([]);
});

test('an empty judgement answers nothing', () => {
  expect(unanswered(EMPTY_JUDGEMENT)).toEqual(['concrete', 'in-line', 'contributes']);
});
