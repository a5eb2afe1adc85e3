import { NotFoundError } from '@iza/api/answer';
import {
  letterInput,
  letterRequest,
  meetingPaperInput,
  meetingPaperRequest,
  paperInput,
  paperRequest,
  statementInput,
  statementRequest,
  type PaperInput,
} from '@iza/api/paper';
import type { Scope } from '@iza/api/scope';
import type { Route } from '../http/site.ts';
import { sessionOf } from '../http/session-cookie.ts';
import { newId } from '../new-id.ts';
import { languageOf } from '../pages/language.ts';
import { messagePage } from '../pages/message-pages.ts';
import type { AnyPaperRequest } from './paper-maker.ts';
import { paperResponse } from './paper-response.ts';

const ADDRESS = /^\/paper\/([0-9a-f-]{36})\.(docx|pdf)$/;
const MOMENT = /^([0-9a-f-]{36})\.(\d{1,9})$/;

/** @returns what an address asks for, or `undefined` for one that makes no sense */
function readAddress({ pathname, searchParams }: URL): PaperInput | undefined {
  const [, version] = ADDRESS.exec(pathname) ?? [];
  const text = (name: string) => searchParams.get(name)?.trim() || undefined;
  const revision = text('revision');
  const since = text('since');
  const [, sinceVersion, sinceRevision] = MOMENT.exec(since ?? '') ?? [];
  const cover = {
    meeting: text('meeting'),
    date: text('date'),
    body: text('body'),
    asked: text('asked'),
    note: text('note'),
  };
  const parsed = paperInput.safeParse({
    version,
    ...(revision && { revision: Number(revision) }),
    language: searchParams.get('lang') === 'en' ? 'en' : 'nl',
    ...(text('items') && { items: text('items')?.split(',') }),
    comments: searchParams.get('comments') === '1',
    ...(text('progress') && { progress: text('progress') }),
    ...(text('only') === 'progress' && { onlyProgress: true }),
    ...(since && { since: { version: sinceVersion, revision: Number(sinceRevision) } }),
    ...(Object.values(cover).some(Boolean) && { cover }),
  });
  return parsed.success ? parsed.data : undefined;
}

const LETTER = /^\/paper\/besluit\/([0-9a-f-]{36})\/([0-9a-f-]{36})\.(docx|pdf)$/;
const MEETING = /^\/paper\/overleg\/([0-9a-f-]{36})\.(docx|pdf)$/;
const STATEMENT =
  /^\/paper\/afrekening\/([0-9a-f-]{36})\/([0-9a-f-]{36})\/([a-z0-9-]{1,80})\.(docx|pdf)$/;

/** Makes what goes on paper, under the rights of who asks. */
type Making = (scope: Scope) => Promise<AnyPaperRequest>;

/** @returns how what an address asks for is made, or `undefined` for one that makes no sense */
function requested(url: URL): Making | undefined {
  const language = languageOf(url);
  const [, plan, step] = LETTER.exec(url.pathname) ?? [];
  if (plan !== undefined) {
    const letter = letterInput.safeParse({ plan, step, language });
    return letter.success ? (scope) => letterRequest(scope, letter.data) : undefined;
  }
  const [, meeting] = MEETING.exec(url.pathname) ?? [];
  if (meeting !== undefined) {
    const held = meetingPaperInput.safeParse({ meeting, language });
    return held.success ? (scope) => meetingPaperRequest(scope, held.data) : undefined;
  }
  const [, ofPlan, milestone, party] = STATEMENT.exec(url.pathname) ?? [];
  if (ofPlan !== undefined) {
    const stated = statementInput.safeParse({ plan: ofPlan, milestone, party, language });
    return stated.success ? (scope) => statementRequest(scope, stated.data) : undefined;
  }
  const input = readAddress(url);
  return input && ((scope) => paperRequest(scope, input));
}

/**
 * `/paper/<version>.docx` and `.pdf`: a plan to take along; `/paper/besluit/<plan>/<step>.docx`: the letter of a decision;
 * `/paper/overleg/<meeting>.docx`: the agenda or report of a meeting; `/paper/afrekening/<plan>/<milestone>/<party>.docx`: what an insurer pays.
 */
export const paperRoute: Route = async ({ database }, { request, url }) => {
  const format = /\.(docx|pdf)$/.exec(url.pathname)?.[1];
  const known = [ADDRESS, LETTER, MEETING, STATEMENT].some((address) => address.test(url.pathname));
  if (!known || (format !== 'docx' && format !== 'pdf') || request.method === 'POST')
    return undefined;
  const token = sessionOf(request);
  const make = requested(url);
  const nothing = () => messagePage('notFound', languageOf(url));
  if (!token || !make) return nothing();
  try {
    const wanted = await database.asActor(
      token,
      async (tx, session) => ({ request: await make({ ...session, tx, newId }) }),
      { readOnly: true },
    );
    if (wanted === 'no session') return nothing();
    return await paperResponse(wanted.request, format);
  } catch (error) {
    if (error instanceof NotFoundError) return nothing();
    throw error;
  }
};
