import { appRouter } from '@iza/api/router';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { newId } from '../new-id.ts';
import { compressed } from './compressed.ts';
import { sessionOf } from './session-cookie.ts';
import type { Route } from './site.ts';

const ENDPOINT = '/trpc';
const MAX_BATCH = 50;

/** Faults of ours are logged in full; who asked gets no more than that it went wrong. */
const OURS = new Set(['INTERNAL_SERVER_ERROR', 'FORBIDDEN', 'SERVICE_UNAVAILABLE']);

/** The procedures that the apps call. */
export const trpcRoute: Route = async ({ database, log }, { request, url }) => {
  if (!url.pathname.startsWith(`${ENDPOINT}/`)) return undefined;
  const response = await fetchRequestHandler({
    endpoint: ENDPOINT,
    req: request,
    router: appRouter,
    maxBatchSize: MAX_BATCH,
    createContext: () => ({ database, token: sessionOf(request), newId }),
    onError: ({ error, path }) => {
      if (!OURS.has(error.code)) return;
      const level = error.code === 'INTERNAL_SERVER_ERROR' ? 'error' : 'warn';
      log[level](
        { err: error.cause ?? error, procedure: path, code: error.code },
        'refused a call',
      );
    },
  });
  return compressed(request, response);
};
