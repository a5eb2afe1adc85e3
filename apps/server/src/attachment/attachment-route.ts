import { NotFoundError, refused } from '@iza/api/answer';
import { attachFile, attachingAnswer, attachInput, takeFile } from '@iza/api/attachment';
import type { Scope } from '@iza/api/scope';
import { DatabaseRefusal } from '@iza/db/connection';
import { ATTACHMENT_KINDS } from '@iza/domain/transformation';
import { attachmentIdSchema } from '@iza/domain/values';
import { fileTypeFromBuffer } from 'file-type';
import { keptAs } from '../http/attachment-name.ts';
import { tooMany } from '../http/rate-limit.ts';
import { sessionOf } from '../http/session-cookie.ts';
import type { Route, Site, Visit } from '../http/site.ts';
import { newId } from '../new-id.ts';
import { languageOf } from '../pages/language.ts';
import { messagePage } from '../pages/message-pages.ts';

const UUID = '[0-9a-f-]{36}';
const PUT = new RegExp(`^/bijlage/(vraag|mijlpaal)/(${UUID})/(${UUID})/(${UUID})$`);
const TAKE = new RegExp(`^/bijlage/(${UUID})$`);

/** Files taken in at the same time by this process: each is whole in memory for a moment. */
const AT_ONCE = 8;
const WAIT_SECONDS = 5;
let takingIn = 0;

/** Nothing in a file that was kept may run, wherever it is opened. */
const SANDBOX = "default-src 'none'; sandbox";

const asActor = <Answer>(
  { database }: Site,
  { request }: Visit,
  work: (scope: Scope) => Promise<Answer>,
): Promise<{ answer: Answer } | 'no session'> => {
  const token = sessionOf(request);
  if (!token) return Promise.resolve('no session');
  return database.asActor(token, async (tx, session) => ({
    answer: await work({ ...session, tx, newId }),
  }));
};

const json = (answer: object, status = 200) => Response.json(answer, { status });
const nobody = () => json({ error: 'not logged in, or no longer' }, 401);
const nothing = () => json({ error: 'not found' }, 404);

async function take(site: Site, visit: Visit, id: string): Promise<Response> {
  const none = () => messagePage('notFound', languageOf(visit.url));
  const wanted = attachmentIdSchema.safeParse(id);
  if (!wanted.success) return none();
  const taken = await asActor(site, visit, (scope) => takeFile(scope, wanted.data));
  if (taken === 'no session') return none();
  const { name, kind, content } = taken.answer;
  const ending = ATTACHMENT_KINDS[kind];
  const stem = name.endsWith(`.${ending}`) ? name.slice(0, -ending.length - 1) : name;
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': kind,
      'content-length': String(content.length),
      'content-disposition': keptAs(stem, ending, 'bestand'),
      'content-security-policy': SANDBOX,
    },
  });
}

async function put(site: Site, visit: Visit, offered: RegExpExecArray): Promise<Response> {
  const [, of, plan, id, attachment] = offered;
  const to = of === 'vraag' ? { question: id } : { milestone: id };
  const place = attachInput.safeParse({ attachment, plan, to });
  if (!place.success) return nothing();
  const size = Number(visit.request.headers.get('content-length'));
  const ahead = await asActor(site, visit, (scope) =>
    attachingAnswer(scope, { ...place.data, size }),
  );
  if (ahead === 'no session') return nobody();
  if (ahead.answer) return json(ahead.answer);
  const content = new Uint8Array(await visit.request.arrayBuffer());
  const found = (await fileTypeFromBuffer(content))?.mime;
  const name = visit.url.searchParams.get('naam') ?? '';
  const file = { ...place.data, name, content, found };
  const kept = await asActor(site, visit, (scope) => attachFile(scope, file));
  return kept === 'no session' ? nobody() : json(kept.answer);
}

/**
 * `POST /bijlage/vraag/<plan>/<question>/<file>` and `/bijlage/mijlpaal/<plan>/<milestone>/<file>`: a file, as it is, to keep with an answer or a milestone;
 * `GET /bijlage/<file>`: takes one along.
 */
export const attachmentRoute: Route = async (site, visit) => {
  const { request, url } = visit;
  const [, wanted] = TAKE.exec(url.pathname) ?? [];
  const offered = PUT.exec(url.pathname);
  try {
    if (wanted !== undefined && request.method === 'GET') return await take(site, visit, wanted);
    if (!offered || request.method !== 'POST') return undefined;
    if (takingIn >= AT_ONCE) return tooMany(WAIT_SECONDS);
    takingIn += 1;
    try {
      return await put(site, visit, offered);
    } finally {
      takingIn -= 1;
    }
  } catch (error) {
    if (error instanceof NotFoundError)
      return wanted === undefined ? nothing() : messagePage('notFound', languageOf(url));
    if (error instanceof DatabaseRefusal) return json(refused('not-allowed'));
    throw error;
  }
};
