import { defineConfig, type ViteUserConfig } from 'vitest/config';

type TestSettings = NonNullable<ViteUserConfig['test']>;

const shared: TestSettings = {
  include: ['src/**/*.test.{ts,tsx}'],
  passWithNoTests: true,
  // `npm test` sums up these files; turbo keeps them with the task.
  reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
  // Generous: a busy machine is no fault. What has to be quick says so in its own test.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
  maxWorkers: 2,
  // Files of a package share what they import: importing it again for each took two thirds of the time. So no file may leave a changed module behind.
  isolate: false,
};

/** Settings for all packages. A file that needs a document says so in its first line: making one takes longer than most tests. */
export const nodeTests = defineConfig({ test: { ...shared, environment: 'node' } });

/** Settings for packages whose tests need a real PostgreSQL: one server per run, see `testDatabase` in `@iza/db/testing`. */
export const databaseTests = defineConfig({
  test: { ...shared, environment: 'node', globalSetup: ['@iza/db/testing/cluster-for-tests'] },
});
