export { nodeTests as default } from '@iza/test-kit/vitest-config';
