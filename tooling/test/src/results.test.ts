import { describe, expect, it } from 'vitest';
import { summary, sumOf } from './results.mjs';

const test = (status: string) => ({ status, fullName: `a ${status} test` });
const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(test),
});

describe('the sum of all test results', () => {
  it('adds up the tests of all packages', () => {
    const sum = sumOf(
      [
        { testResults: [file('passed', 'passed', 'passed')] },
        { testResults: [file('failed', 'passed', 'failed', 'skipped')] },
      ],
      [],
    );
    expect(summary(sum)).toBe('3 passed, 1 failed, 1 skipped');
    expect(sum.failures).toEqual(['a failed test']);
  });

  it('counts a test file that could not be loaded as a failure', () => {
    expect(sumOf([{ testResults: [file('failed')] }], []).failed).toBe(1);
  });

  it('counts a failed step as a failure, even if no test failed', () => {
    expect(summary(sumOf([], ['types']))).toBe('0 passed, 1 failed');
  });

  it('does not count a failed test twice, as its step fails too', () => {
    expect(
      sumOf([{ testResults: [file('failed', 'failed')] }], ['tests', 'lint']).failures,
    ).toEqual(['a failed test', 'step "lint"']);
  });
});
