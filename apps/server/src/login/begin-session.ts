import { endSession } from '@iza/db/session';
import { sessionOf, newSessionCookie } from '../http/session-cookie.ts';
import { isHttps, type Site, type Visit } from '../http/site.ts';

/** Goes on to a page with a new session; the one the browser had is ended, so that no session outlives a login. */
export async function beginSession(
  site: Site,
  visit: Visit,
  token: string,
  to: string,
): Promise<Response> {
  const before = sessionOf(visit.request);
  if (before) {
    await endSession(site.database, before);
    site.live.cut(before);
  }
  return new Response(null, {
    status: 303,
    headers: { location: to, 'set-cookie': newSessionCookie(token, isHttps(site, visit)) },
  });
}
