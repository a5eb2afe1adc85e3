import { listPublished, openPublished } from '@iza/db/publication';
import { planIdSchema } from '@iza/domain/values';
import type { Route } from '../../http/site.ts';
import { languageOf } from '../language.ts';
import { PUBLIC_AT } from './address.ts';
import { publicationPage } from './publication-page.ts';
import { publicationsPage } from './publications-page.ts';

/** The same for everyone, so anyone may keep it; shortly, because a new version takes its place. */
const KEPT = 'public, max-age=60';

function kept(answer: Response): Response {
  answer.headers.set('cache-control', KEPT);
  return answer;
}

/**
 * `/openbaar` and `/openbaar/<plan>`: adopted plans for who has no account. Whoever asks, the role without rights reads, which sees
 * nothing but what was published; a plan that is not adopted is as unknown as one that is not there.
 * @see C.6.c.3.B and B.2.b.7.B
 */
export const publicationRoute: Route = async ({ database, demonstration, origins }, visit) => {
  const { request, url } = visit;
  const { pathname } = url;
  if (request.method === 'POST') return undefined;
  const language = languageOf(url);
  if (pathname === `${PUBLIC_AT}/`) {
    const location = `${PUBLIC_AT}${url.search}`;
    return new Response(null, { status: 308, headers: { location } });
  }
  if (pathname === PUBLIC_AT) {
    const plans = await database.asAnonymous(listPublished);
    return kept(publicationsPage({ plans, language, demonstration }));
  }
  if (!pathname.startsWith(`${PUBLIC_AT}/`)) return undefined;
  const plan = planIdSchema.safeParse(pathname.slice(PUBLIC_AT.length + 1));
  if (!plan.success) return undefined;
  const publication = await database.asAnonymous((tx) => openPublished(tx, plan.data));
  if (!publication) return undefined;
  const origin = origins[0] ?? url.origin;
  return kept(publicationPage({ publication, language, demonstration, origin }));
};
