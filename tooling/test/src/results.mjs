import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Sum
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures what failed, by name
 */

/**
 * What Vitest's JSON reporter writes, as far as it is read here.
 * @typedef {object} Report
 * @property {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/** @param {string} root */
function resultFolders(root) {
  return ['apps', 'packages', 'tooling'].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => path.join(root, group, name, '.results')),
  );
}

/**
 * Removes the results of earlier runs; turbo puts back those of tasks that need not run again.
 * @param {string} root
 */
export function forgetResults(root) {
  for (const folder of resultFolders(root)) rmSync(folder, { recursive: true, force: true });
}

/**
 * Adds up what the packages left behind. A step that failed counts as one failure, unless it ran tests and those tell what failed.
 * @param {string} root
 * @param {string[]} failedSteps
 * @returns {Sum}
 */
export function sumOfResults(root, failedSteps) {
  const reports = resultFolders(root)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith('.json'))
    .map((file) => /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8'))));
  return sumOf(reports, failedSteps);
}

/**
 * @param {Report[]} reports
 * @param {string[]} failedSteps
 * @returns {Sum}
 */
export function sumOf(reports, failedSteps) {
  const files = reports.flatMap((report) => report.testResults);
  const tests = files.flatMap((file) => file.assertionResults);
  /** @param {string[]} statuses */
  const count = (...statuses) => tests.filter((test) => statuses.includes(test.status)).length;
  const failedTests = tests.filter((test) => test.status === 'failed').map((test) => test.fullName);
  const brokenFiles = files
    .filter((file) => file.status === 'failed')
    .filter((file) => !file.assertionResults.some((test) => test.status === 'failed'))
    .map((file) => `${file.name} (${file.message?.split('\n')[0] || 'did not run'})`);
  const told = [...failedTests, ...brokenFiles];
  const steps = failedSteps.filter((step) => told.length === 0 || !step.endsWith('tests'));
  const failures = [...told, ...steps.map((step) => `step "${step}"`)];
  return {
    passed: count('passed'),
    failed: failures.length,
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
    failures,
  };
}

/**
 * The closing line.
 * @param {Sum} sum
 */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
