import { setTimeout as sleep } from 'node:timers/promises';
import { mailSignInLink } from '@iza/db/session';
import { z } from 'zod';
import { rateLimit, tooMany } from '../http/rate-limit.ts';
import type { Route } from '../http/site.ts';
import { newId } from '../new-id.ts';
import { languageOf } from '../pages/language.ts';
import { messagePage } from '../pages/message-pages.ts';
import { readForm } from './read-form.ts';
import { WAY_BACK, wayBack } from './way-back.ts';

export const ASK_LINK_AT = '/login/link';
const MINUTES = 30;
const QUARTER_S = 900;
const fromOneAddress = rateLimit(10, QUARTER_S);
const forOneAddress = rateLimit(3, QUARTER_S);
/** Longer than looking for a person and writing a mail take, so that the clock tells nothing either. */
const ALWAYS_TAKES_MS = 400;

const addressSchema = z.string().trim().max(254).pipe(z.email());

/** Has a sign-in link mailed. The answer is the same whether the address is known or not. */
export const askLinkRoute: Route = async (site, visit) => {
  const { request, url } = visit;
  if (url.pathname !== ASK_LINK_AT || request.method !== 'POST') return undefined;
  const { mail, signInLinks } = site.settings;
  if (site.demonstration || !mail || !signInLinks) return undefined;
  const language = languageOf(url);
  const wait = await fromOneAddress(visit.address);
  if (wait !== undefined) return tooMany(wait);
  const form = await readForm(request);
  const email = addressSchema.safeParse(form.get('email'));
  if (!email.success) return messagePage('noAddress', language);
  const enough = sleep(ALWAYS_TAKES_MS);
  if ((await forOneAddress(email.data.toLowerCase())) === undefined) {
    const back = wayBack(form.get(WAY_BACK));
    await mailSignInLink(site.database, email.data, { mailId: newId(), minutes: MINUTES, back });
  }
  await enough;
  return messagePage('linkAsked', language);
};
