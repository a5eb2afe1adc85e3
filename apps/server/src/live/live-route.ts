import { sessionOf } from '../http/session-cookie.ts';
import { tooMany } from '../http/rate-limit.ts';
import type { Route } from '../http/site.ts';

const CURSOR = /^\d{1,15}$/;

function cursorOf(request: Request, url: URL): number | undefined {
  const text = request.headers.get('last-event-id') ?? url.searchParams.get('after') ?? '';
  return CURSOR.test(text) ? Number(text) : undefined;
}

/** `/live`: tells what changed, as ids; what changed is fetched again under the reader's own rights. */
export const liveRoute: Route = ({ live }, { request, url }) => {
  if (url.pathname !== '/live' || request.method !== 'GET') return undefined;
  const session = sessionOf(request);
  if (!session) return new Response('not logged in\n', { status: 401 });
  return live.open(session, cursorOf(request, url)) ?? tooMany(10);
};
