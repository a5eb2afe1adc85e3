import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NOTHING_YET } from '@iza/domain/accord';
import { describe, expect, it } from 'vitest';
import { clauseAtLine, findClause } from '../clauses/index.ts';
import { SOURCE_ABSENT, sourceLines, standsAt } from '../documents/source-text.ts';
import { RULE_CHECKS } from './checks.data.ts';
import { rules } from './index.ts';

const source = sourceLines('concept');

const PACKAGES = path.resolve(import.meta.dirname, '../../..');
const sources = globSync('{domain,accord,db,api,ui}/src/**/*.{ts,tsx}', { cwd: PACKAGES })
  .filter((file) => !file.endsWith('checks.data.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(PACKAGES, file), 'utf8') }));
const isTest = (file: string) => file.includes('.test.');
/** Tests of what is asked over the wire stand with the server. */
const tests = globSync('{packages/*,apps/server}/src/**/*.test.ts', {
  cwd: path.dirname(PACKAGES),
}).map((file) => readFileSync(path.join(path.dirname(PACKAGES), file), 'utf8'));

/** Checks that are tested by the procedure that makes them. */
const WHERE_TESTED: Readonly<Record<string, string>> = {
  nationalPlans: 'overview.national',
  postLedgerOperation: 'ledger.post',
};

describe('the rules', () => {
  it('have keys of their own and clauses that exist', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const dangling = rules.flatMap(({ id, clause, alsoAt = [] }) =>
      [clause, ...alsoAt.map((place) => place.clause)]
        .filter((key) => !findClause(key))
        .map((key) => `${id}: ${key}`),
    );
    expect(dangling).toEqual([]);
  });

  it('cite lines that lie in their clause', () => {
    const outside = rules.filter(({ clause, lines, edition }) => {
      const within = findClause(clause)?.lines ?? [];
      return edition === 'concept-2022' && !lines.every((line) => within.includes(line));
    });
    expect(
      outside.map(
        ({ id, clause, lines }) =>
          `${id}: ${lines[0]} in ${clauseAtLine(lines[0] as number)?.key}, not ${clause}`,
      ),
    ).toEqual([]);
  });

  it('say that nothing checks them yet, unless a check is named; no check is named for a rule that is not there', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(Object.keys(RULE_CHECKS).filter((id) => !known.has(id))).toEqual([]);
    for (const { id, checkedBy } of rules) {
      expect(checkedBy === NOTHING_YET, id).toBe(RULE_CHECKS[id] === undefined);
    }
  });

  it.each([...new Set(Object.values(RULE_CHECKS).flat())])(
    'name checks that are there, that the product calls, and that a test covers: %s',
    (check) => {
      const made = new RegExp(`export (async )?function ${check}\\b`);
      const named = new RegExp(`\\b${check}\\b`);
      const product = sources.filter(({ file }) => !isTest(file));
      const home = product.filter(({ text }) => made.test(text));
      expect(home).not.toEqual([]);
      const others = product.filter((each) => !home.includes(each));
      expect(others.some(({ text }) => named.test(text))).toBe(true);
      expect(
        tests.some((text) => new RegExp(`\\b${WHERE_TESTED[check] ?? check}\\b`).test(text)),
      ).toBe(true);
    },
  );

  it.skipIf(!source)(
    `quote other places as they stand there (skipped when ${SOURCE_ABSENT})`,
    () => {
      const wrong = rules.flatMap(({ id, alsoAt = [] }) =>
        alsoAt
          .filter(({ lines, printed }) => printed && !standsAt('concept', lines, printed))
          .map(({ printed }) => `${id}: ${printed}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('never sound stricter than the text: may, aims and discussion points are pinned', () => {
    const ids = (strength: string) =>
      rules.filter((rule) => rule.strength === strength).map(({ id }) => id);
    expect(ids('discussion point')).toEqual(['volume-norm', 'outcomes-proposed']);
    expect(ids('aims')).toEqual([
      'plan-handful',
      'plan-custom-work',
      'roaz-handful',
      'roaz-active-role',
      'portfolio-impact-analysis',
      'multi-year-contract',
      'similar-agreements',
      'varied-offer',
      'separate-service-code',
    ]);
    expect(ids('may')).toContain('overshoot-no-measures');
    expect(ids('may')).toContain('overshoot-measures');
    expect(ids('may')).toContain('review-options');
  });

  it('hold the eight conditions of a transformation plan, each judged by the market leaders', () => {
    const conditions = rules.filter(({ id }) => id.startsWith('condition-'));
    expect(conditions.map(({ clause }) => clause)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((n) => `J.2.e.${n}`),
    );
    expect(conditions.every(({ watchedBy }) => watchedBy.includes('market-leaders'))).toBe(true);
  });

  it.skipIf(!source)(`copy no sentence of the text (skipped when ${SOURCE_ABSENT})`, () => {
    const words = (text: string) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\d%]+/gu, ' ')
        .trim();
    const whole = words((source ?? []).join(' '));
    const copied = rules.filter(({ says }) => {
      const own = words(says).split(' ');
      return own.some(
        (_, at) => at + 12 <= own.length && whole.includes(own.slice(at, at + 12).join(' ')),
      );
    });
    expect(copied.map(({ id }) => id)).toEqual([]);
  });
});
