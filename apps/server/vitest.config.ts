export { databaseTests as default } from '@iza/test-kit/vitest-config';
