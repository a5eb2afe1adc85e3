export { browserLikeTests as default } from '@iza/test-kit/vitest-config';
