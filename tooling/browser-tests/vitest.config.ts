import { nodeTests } from '@iza/test-kit/vitest-config';
import { mergeConfig } from 'vitest/config';

/** One product and one browser at a time: the machine has few cores, and a person waits for neither. */
export default mergeConfig(nodeTests, {
  test: { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 },
});
