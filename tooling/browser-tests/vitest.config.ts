import path from 'node:path';
import { nodeTests } from '@iza/test-kit/vitest-config';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that time something. */
const ALONE = ['big-agenda', 'big-plan'].map((name) => `src/${name}.test.ts`);

/** What takes minutes, however few lines it has. */
const LONG = [
  'accessible-editors',
  'accessible-monitor',
  'every-state-roaz',
  'every-state-regional',
];

/** Begins with what takes longest, so that no worker is left with it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONG.includes(path.basename(moduleId, '.test.ts'));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Three products with their browsers at once, for a test waits a third of its time; then what is timed, one by one. */
export default defineConfig({
  test: {
    ...nodeTests.test,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...nodeTests.test,
          name: 'together',
          exclude: ALONE,
          maxWorkers: 3,
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
