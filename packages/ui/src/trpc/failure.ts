import { TRPCClientError } from '@trpc/client';

/** What went wrong, as far as a person can do something about it. */
export type Failure =
  | 'away'
  | 'signed-out'
  | 'not-found'
  | 'not-allowed'
  | 'not-accepted'
  | 'too-many'
  | 'fault';

const BY_STATUS: Record<number, Failure> = {
  400: 'not-accepted',
  401: 'signed-out',
  403: 'not-allowed',
  404: 'not-found',
  408: 'away',
  413: 'not-accepted',
  429: 'too-many',
  502: 'away',
  503: 'away',
  504: 'away',
};

/** @returns what a failed request means; without any answer from the server, it is away */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return 'away';
  const data = error.data as { httpStatus?: number } | null | undefined;
  const status = data?.httpStatus ?? (error.meta?.['response'] as Response | undefined)?.status;
  return status === undefined ? 'away' : (BY_STATUS[status] ?? 'fault');
}
