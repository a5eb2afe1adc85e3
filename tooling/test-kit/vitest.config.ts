export { nodeTests as default } from './src/vitest-config.ts';
