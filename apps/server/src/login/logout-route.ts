import { endSession } from '@iza/db/session';
import { noSessionCookie, sessionOf } from '../http/session-cookie.ts';
import type { Route } from '../http/site.ts';

/** Ends the session, here and in every open tab. Pages go on to the start page; programs get no content. */
export const logoutRoute: Route = async (site, { request, url }) => {
  if (url.pathname !== '/logout' || request.method !== 'POST') return undefined;
  const session = sessionOf(request);
  if (session) {
    await endSession(site.database, session);
    site.live.cut(session);
  }
  const https = site.origins[0]?.startsWith('https:') === true;
  const cookie = { 'set-cookie': noSessionCookie(https) };
  const page = request.headers.get('accept')?.includes('text/html') ?? false;
  return page
    ? new Response(null, { status: 303, headers: { location: '/', ...cookie } })
    : new Response(null, { status: 204, headers: cookie });
};
