import { DatabaseUnavailable } from '@iza/db/connection';
import type { Route } from './site.ts';

/** For whoever watches the service: 200 when it can work, 503 when the database does not answer. */
export const healthRoute: Route = async ({ database }, { url }) => {
  if (url.pathname !== '/health') return undefined;
  try {
    await database.ping();
    return Response.json({ status: 'ok', database: 'ok' });
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return Response.json({ status: 'unavailable', database: 'does not answer' }, { status: 503 });
  }
};
