export { failureOf } from './client.ts';
export type { Client, Failure } from './client.ts';
export { FailureNotice, signInAddress } from './failure-notice.tsx';
export type { FailureNoticeProps } from './failure-notice.tsx';
export { ApiProvider, useTRPC, useTRPCClient } from './provider.tsx';
