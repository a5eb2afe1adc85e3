import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assessmentFrameworkSchema } from '@iza/domain/accord';
import { describe, expect, test } from 'vitest';
import { findClause } from '../clauses/index.ts';
import { assessmentFrameworks } from './index.ts';

const FACTS = fileURLToPath(
  new URL('../../../../../shared/facts/assessment-framework.json', import.meta.url),
);

const byId = new Map(assessmentFrameworks.map((framework) => [framework.id, framework]));
const partOf = (id: '2023-01' | 'concept-2022', part: string) =>
  byId.get(id)?.conditions.filter((condition) => condition.part === part) ?? [];

test.each(assessmentFrameworks)('$id fits its schema, each condition once', (framework) => {
  expect(assessmentFrameworkSchema.parse(framework)).toEqual(framework);
  const keys = framework.conditions.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the draft has eight conditions, each at its clause', () => {
  const conditions = partOf('concept-2022', 'plan');
  expect(conditions.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  for (const { clause, number } of conditions) {
    expect(clause).toBe(`J.2.e.${number}`);
    expect(findClause(clause!)).toBeDefined();
  }
});

test('the adopted framework asks one of four aspects of impact, and judges in 4, 4, 2 and 2 weeks', () => {
  expect(partOf('2023-01', 'impact')).toHaveLength(4);
  expect(byId.get('2023-01')?.impactAspects).toBe(1);
  const weeks = byId.get('2023-01')?.steps.flatMap((step) => step.weeks ?? []);
  expect(weeks).toEqual([4, 4, 2, 2]);
});

describe.skipIf(!existsSync(FACTS))('beside the list of facts', () => {
  type Listed = readonly { readonly id: string }[];
  const ids = (part: Listed) => part.map(({ id }) => id);

  test('every condition of the adopted framework is there, and no other', () => {
    const { stappen, indienen_vanaf: from } = JSON.parse(readFileSync(FACTS, 'utf8'));
    const [check, , plan] = stappen;
    const numbers = (part: string) => partOf('2023-01', part).map(({ number }) => number);
    expect(numbers('impact')).toEqual(ids(check.criteria.impactvol_minstens_een_van));
    expect(numbers('quick-check')).toEqual(ids(check.criteria.voorwaarden));
    expect(numbers('plan')).toEqual(ids(plan.voorwaarden));
    expect(numbers('situational')).toEqual(ids(plan.situationeel));
    expect(numbers('money')).toEqual(ids(plan.middelen));
    expect(byId.get('2023-01')?.from).toBe(from);
  });
});
