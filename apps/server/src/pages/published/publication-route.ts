import { listPublishedProgress } from '@iza/db/progress';
import { listFingerprints, listPublished, openPublished } from '@iza/db/publication';
import { listRegister } from '@iza/db/transformation';
import { publicationText } from '@iza/domain/exchange';
import { planIdSchema, type PlanId } from '@iza/domain/values';
import type { Route } from '../../http/site.ts';
import { languageOf } from '../language.ts';
import { PUBLIC_AT, REGISTER_AT } from './address.ts';
import { paperResponse } from '../../paper/paper-response.ts';
import { publicationPage } from './publication-page.ts';
import { publicationPaper } from './publication-paper.ts';
import { publicationsPage } from './publications-page.ts';
import { registerPage } from './register-page.ts';

/** The same for everyone, so anyone may keep it; shortly, because a new version takes its place. */
const KEPT = 'public, max-age=60';

function kept(answer: Response): Response {
  answer.headers.set('cache-control', KEPT);
  return answer;
}

/** What was published, byte for byte as its hash was made over it: any tool for SHA-256 can check it. */
function publicationFile(text: string, plan: PlanId): Response {
  return new Response(text, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="plan-${plan}.json"`,
    },
  });
}

/**
 * `/openbaar`, `/openbaar/<plan>` and `/openbaar/<plan>.json`, `.docx`, `.pdf`: adopted plans for who has no account. Whoever asks, the role without rights reads, which sees
 * nothing but what was published; a plan that is not adopted is as unknown as one that is not there.
 * `/openbaar/transformatieplannen`: the register of approved transformation plans.
 * @see C.6.c.3.B, B.2.b.7.B and J.2.h
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
  if (pathname === REGISTER_AT) {
    const rows = await database.asAnonymous(listRegister);
    const said = (name: string) => (url.searchParams.get(name) ?? '').trim().slice(0, 200);
    const query = { text: said('zoek'), region: said('regio') };
    return kept(registerPage({ rows, query, language, demonstration }));
  }
  if (!pathname.startsWith(`${PUBLIC_AT}/`)) return undefined;
  const [, id, asFile] =
    /^([0-9a-f-]{36})\.?(json|docx|pdf)?$/.exec(pathname.slice(PUBLIC_AT.length + 1)) ?? [];
  const plan = planIdSchema.safeParse(id);
  if (!plan.success) return undefined;
  const found = await database.asAnonymous(async (tx) => {
    const publication = await openPublished(tx, plan.data);
    if (!publication) return undefined;
    const { version } = publication;
    const fingerprint = (await listFingerprints(tx, [version])).get(version);
    return { publication, fingerprint, progress: await listPublishedProgress(tx, plan.data) };
  });
  if (!found) return undefined;
  if (asFile === 'docx' || asFile === 'pdf') {
    return paperResponse(publicationPaper(found, language), asFile);
  }
  if (asFile !== undefined)
    return kept(publicationFile(publicationText(found.publication), plan.data));
  const origin = origins[0] ?? url.origin;
  return kept(publicationPage({ ...found, language, demonstration, origin }));
};
