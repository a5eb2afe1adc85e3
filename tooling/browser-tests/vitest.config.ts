import { nodeTests } from '@iza/test-kit/vitest-config';
import { defineConfig } from 'vitest/config';

/** Tests that time something, or that measure what is left after a kill. */
const ALONE = ['agenda', 'big-plan', 'keyboard', 'nothing-lost'].map(
  (name) => `src/${name}.test.ts`,
);

/** Two products with their browsers at once, for a test mostly waits; then what is timed, one by one. */
export default defineConfig({
  test: {
    ...nodeTests.test,
    projects: [
      {
        test: {
          ...nodeTests.test,
          name: 'together',
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...nodeTests.test,
          name: 'alone',
          include: ALONE,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
