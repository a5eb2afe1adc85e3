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
  maxWorkers: 2,
};

/** Settings for packages that run in Node. */
export const nodeTests = defineConfig({ test: { ...shared, environment: 'node' } });

/** Settings for packages whose tests need a real PostgreSQL: one server per run, see `testDatabase` in `@iza/db/testing`. */
export const databaseTests = defineConfig({
  test: { ...shared, environment: 'node', globalSetup: ['@iza/db/testing/cluster-for-tests'] },
});

/** Settings for packages that run in a browser; their tests get a document from jsdom. */
export const browserLikeTests = defineConfig({ test: { ...shared, environment: 'jsdom' } });
