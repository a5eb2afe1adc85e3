export { failureOf } from './failure.ts';
export type { Client } from './client.ts';
export type { Failure } from './failure.ts';
export { FailureNotice, signInAddress } from './failure-notice.tsx';
export type { FailureNoticeProps } from './failure-notice.tsx';
export { ApiProvider, useTRPC, useTRPCClient } from './provider.tsx';
