import type { IncomingMessage } from 'node:http';
import { DatabaseUnavailable } from '@iza/db/connection';
import { attachmentRoute } from '../attachment/attachment-route.ts';
import { calendarRoute } from '../calendar/calendar-route.ts';
import { liveRoute } from '../live/live-route.ts';
import { accountBackRoute, accountLoginRoute } from '../login/account-routes.ts';
import { demonstrationLoginRoute } from '../login/demonstration-login-route.ts';
import { askLinkRoute } from '../login/ask-link-route.ts';
import { logoutRoute } from '../login/logout-route.ts';
import { notificationsRoute } from '../login/notifications-route.ts';
import { signInRoute } from '../login/sign-in-route.ts';
import { languageOf } from '../pages/language.ts';
import { messagePage } from '../pages/message-pages.ts';
import { guestRoute } from '../pages/guest/guest-route.ts';
import { mailsRoute } from '../pages/mail/mails-route.ts';
import { publicationRoute } from '../pages/published/publication-route.ts';
import { paperRoute } from '../paper/paper-route.ts';
import { startPageRoute } from '../pages/start-page-route.ts';
import { appsRoute } from './apps-route.ts';
import { refuse } from './guard.ts';
import { healthRoute } from './health-route.ts';
import { rateLimit, tooMany } from './rate-limit.ts';
import { withSecurityHeaders } from './security-headers.ts';
import { securityTxtRoute } from './security-txt-route.ts';
import type { Route, Site, Visit } from './site.ts';
import { trpcRoute } from './trpc-route.ts';

const ROUTES: readonly Route[] = [
  trpcRoute,
  liveRoute,
  healthRoute,
  startPageRoute,
  publicationRoute,
  paperRoute,
  attachmentRoute,
  demonstrationLoginRoute,
  accountLoginRoute,
  accountBackRoute,
  signInRoute,
  askLinkRoute,
  logoutRoute,
  notificationsRoute,
  calendarRoute,
  mailsRoute,
  guestRoute,
  securityTxtRoute,
  appsRoute,
];

function addressOf(request: Request, incoming: IncomingMessage, trustProxy: boolean): string {
  const named = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : '';
  return named || (incoming.socket.remoteAddress ?? '');
}

async function answer(site: Site, visit: Visit): Promise<Response> {
  try {
    for (const route of ROUTES) {
      const response = await route(site, visit);
      if (response) return response;
    }
    return messagePage('notFound', languageOf(visit.url));
  } catch (error) {
    if (error instanceof DatabaseUnavailable) {
      return messagePage('unavailable', languageOf(visit.url));
    }
    site.log.error({ err: error, path: logged(visit.url) }, 'a request failed');
    return new Response('something went wrong here\n', { status: 500 });
  }
}

/** Secrets stand in addresses of links and calendars: they never reach the log. */
const WITH_SECRET = /^\/(sign-in|agenda|reactie)\/.*/;

function logged({ pathname }: URL): string {
  return pathname.replace(WITH_SECRET, '/$1/*');
}

/** @returns the function that answers every request of the service */
export function createHandler(
  site: Site,
): (request: Request, env: { incoming: unknown }) => Promise<Response> {
  const limit = rateLimit(site.settings.requestsPer10s, 10);
  const https = site.origins.every((origin) => origin.startsWith('https:'));
  return async (request, env) => {
    const began = performance.now();
    const url = new URL(request.url);
    const incoming = env.incoming as IncomingMessage;
    const address = addressOf(request, incoming, site.settings.trustProxy);
    const visit = { request, url, address };
    const wait = url.pathname === '/health' ? undefined : await limit(address);
    const response =
      wait === undefined ? (refuse(site, visit) ?? (await answer(site, visit))) : tooMany(wait);
    const ms = Math.round(performance.now() - began);
    site.log.info({ method: request.method, path: logged(url), status: response.status, ms });
    return withSecurityHeaders(response, https);
  };
}
