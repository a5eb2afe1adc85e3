import type { AppRouter } from '@iza/api/router';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';

export type Client = ReturnType<typeof createClient>;

/** How long the server may take before the request counts as lost; the server itself answers within five seconds. */
const PATIENCE_MS = 15_000;

/** The client of all apps: what is asked in one moment goes out as one request, always as JSON to the same origin. */
export function createClient(language: () => string) {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: '/trpc',
        maxURLLength: 4000,
        headers: () => ({ 'x-iza': '1', 'accept-language': language() }),
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            credentials: 'same-origin',
            signal: AbortSignal.timeout(PATIENCE_MS),
          }),
      }),
    ],
  });
}

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
