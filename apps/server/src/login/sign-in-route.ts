import { redeemSignInLink } from '@iza/db/session';
import { rateLimit, tooMany } from '../http/rate-limit.ts';
import { isHttps, type Route } from '../http/site.ts';
import { languageOf } from '../pages/language.ts';
import { messagePage } from '../pages/message-pages.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import { beginSession } from './begin-session.ts';
import { onlyApp } from './only-app.ts';
import { keptWayBack, noWayBackCookie, WAY_BACK, wayBack } from './way-back.ts';

const ADDRESS = /^\/sign-in\/([A-Za-z0-9_-]{16,200})$/;
const TRIES_A_MINUTE = 20;
const limit = rateLimit(TRIES_A_MINUTE, 60);

/** One-time sign-in links: looking shows a button, pressing it uses the link up. */
export const signInRoute: Route = async (site, visit) => {
  const token = ADDRESS.exec(visit.url.pathname)?.[1];
  if (token === undefined) return undefined;
  const language = languageOf(visit.url);
  const told = wayBack(visit.url.searchParams.get(WAY_BACK));
  if (visit.request.method !== 'POST') return signInPage(visit.url.pathname, told, language);
  const wait = await limit(visit.address);
  if (wait !== undefined) return tooMany(wait);
  const session = await redeemSignInLink(site.database, token);
  if (session === null) return messagePage('linkEnded', language);
  const to = told ?? keptWayBack(visit.request) ?? (await onlyApp(site, session));
  const begun = await beginSession(site, visit, session, to);
  begun.headers.append('set-cookie', noWayBackCookie(isHttps(site, visit)));
  return begun;
};
