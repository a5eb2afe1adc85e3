import type { AppRouter } from '@iza/api/router';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { sameAgainLink } from './same-again.ts';

export type Client = ReturnType<typeof createClient>;

/** How long the server may take before the request counts as lost; the server itself answers within five seconds. */
const PATIENCE_MS = 15_000;

/** The client of all apps: what is asked in one moment goes out as one request, always as JSON to the same origin. */
export function createClient(language: () => string) {
  return createTRPCClient<AppRouter>({
    links: [
      sameAgainLink(),
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
