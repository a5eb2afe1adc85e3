import { redeemSignInLink } from '@iza/db/session';
import { rateLimit, tooMany } from '../http/rate-limit.ts';
import type { Route } from '../http/site.ts';
import { languageOf } from '../pages/language.ts';
import { messagePage } from '../pages/message-pages.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import { beginSession } from './begin-session.ts';

const ADDRESS = /^\/sign-in\/([A-Za-z0-9_-]{16,200})$/;
const TRIES_A_MINUTE = 20;
const limit = rateLimit(TRIES_A_MINUTE, 60);

/** One-time sign-in links: looking shows a button, pressing it uses the link up. */
export const signInRoute: Route = async (site, visit) => {
  const token = ADDRESS.exec(visit.url.pathname)?.[1];
  if (token === undefined) return undefined;
  const language = languageOf(visit.url);
  if (visit.request.method !== 'POST') return signInPage(visit.url.pathname, language);
  const wait = await limit(visit.address);
  if (wait !== undefined) return tooMany(wait);
  const session = await redeemSignInLink(site.database, token);
  return session === null
    ? messagePage('linkEnded', language)
    : beginSession(site, visit, session, '/');
};
