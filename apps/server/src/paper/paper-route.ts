import { NotFoundError } from '@iza/api/answer';
import { paperInput, paperRequest, type PaperInput } from '@iza/api/paper';
import type { Route } from '../http/site.ts';
import { sessionOf } from '../http/session-cookie.ts';
import { newId } from '../new-id.ts';
import { languageOf } from '../pages/language.ts';
import { messagePage } from '../pages/message-pages.ts';
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

/** `/paper/<version>.docx` and `.pdf`: a plan to take along, made under the rights of who asks. */
export const paperRoute: Route = async ({ database }, { request, url }) => {
  const [, , format] = ADDRESS.exec(url.pathname) ?? [];
  if ((format !== 'docx' && format !== 'pdf') || request.method === 'POST') return undefined;
  const token = sessionOf(request);
  const input = readAddress(url);
  const nothing = () => messagePage('notFound', languageOf(url));
  if (!token || !input) return nothing();
  try {
    const wanted = await database.asActor(
      token,
      async (tx, session) => ({ request: await paperRequest({ ...session, tx, newId }, input) }),
      { readOnly: true },
    );
    if (wanted === 'no session') return nothing();
    return await paperResponse(wanted.request, format);
  } catch (error) {
    if (error instanceof NotFoundError) return nothing();
    throw error;
  }
};
