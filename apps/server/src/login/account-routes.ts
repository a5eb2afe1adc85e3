import { openIdentitySession } from '@iza/db/session';
import { rateLimit, tooMany } from '../http/rate-limit.ts';
import { isHttps, type Route, type Site, type Visit } from '../http/site.ts';
import { languageOf } from '../pages/language.ts';
import { messagePage } from '../pages/message-pages.ts';
import { beginSession } from './begin-session.ts';
import type { IdentityProvider } from './identity-provider.ts';
import {
  ACCOUNT_AT,
  ACCOUNT_BACK_AT,
  attemptCookie,
  attemptOf,
  noAttemptCookie,
  type LoginAttempt,
} from './login-attempt.ts';
import { onlyApp } from './only-app.ts';
import { WAY_BACK, wayBack } from './way-back.ts';

/** A whole hospital may come from one address. */
const TRIES_A_MINUTE = 240;
const limit = rateLimit(TRIES_A_MINUTE, 60);

/** The provider's own words stay in the log: they are for the operator. */
function failed(site: Site, error: unknown, what: string): void {
  const { name, message, code } = error as Error & { code?: unknown };
  site.log.warn({ fault: { name, message, code } }, what);
}

/** Sends the browser to the identity provider, to log in with the account that one has there. */
export const accountLoginRoute: Route = async (site, visit) => {
  const { url, request } = visit;
  if (url.pathname !== ACCOUNT_AT || request.method !== 'GET') return undefined;
  const { identityProvider: provider } = site;
  if (!provider) return undefined;
  const wait = await limit(visit.address);
  if (wait !== undefined) return tooMany(wait);
  const language = languageOf(url);
  try {
    const to = { back: `${site.origins[0]}${ACCOUNT_BACK_AT}`, language };
    const { at, ...secrets } = await provider.begin(to);
    const attempt = { ...secrets, language, back: wayBack(url.searchParams.get(WAY_BACK)) };
    return new Response(null, {
      status: 303,
      headers: { location: at, 'set-cookie': attemptCookie(attempt, isHttps(site, visit)) },
    });
  } catch (error) {
    failed(site, error, 'the identity provider was not found');
    return messagePage('providerAway', language);
  }
};

async function finish(
  site: Site,
  visit: Visit,
  provider: IdentityProvider,
  attempt: LoginAttempt,
): Promise<Response> {
  const { language, back } = attempt;
  const { pathname, search } = visit.url;
  const identity = await provider
    .finish(new URL(pathname + search, site.origins[0]), attempt)
    .catch((error: unknown) => failed(site, error, 'a login at the identity provider failed'));
  if (!identity) return messagePage('loginFailed', language);
  const session = await openIdentitySession(site.database, identity);
  if (session === null) {
    const { issuer, subject, email } = identity;
    site.log.warn({ issuer, subject, vouched: email !== null }, 'an account that nobody here has');
    return messagePage('accountUnknown', language, subject);
  }
  return beginSession(site, visit, session, back ?? (await onlyApp(site, session)));
}

/** Where the identity provider sends the browser back to. */
export const accountBackRoute: Route = async (site, visit) => {
  const { url, request } = visit;
  const { identityProvider: provider } = site;
  if (url.pathname !== ACCOUNT_BACK_AT || request.method !== 'GET' || !provider) return undefined;
  const wait = await limit(visit.address);
  if (wait !== undefined) return tooMany(wait);
  const state = url.searchParams.get('state') ?? '';
  const attempt = attemptOf(request, state);
  if (!attempt) return messagePage('loginFailed', languageOf(url));
  const answer = await finish(site, visit, provider, attempt);
  answer.headers.append('set-cookie', noAttemptCookie(state, isHttps(site, visit)));
  return answer;
};
