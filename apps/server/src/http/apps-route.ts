import { languageOf } from '../pages/language.ts';
import { messagePage } from '../pages/message-pages.ts';
import { APPS } from './apps.ts';
import type { Route } from './site.ts';

/** The built apps and the server's own files. */
export const appsRoute: Route = ({ files }, { request, url }) => {
  if (request.method === 'POST') return undefined;
  const withoutSlash = APPS.find(({ at }) => `${url.pathname}/` === at);
  if (withoutSlash) {
    return new Response(null, {
      status: 308,
      headers: { location: `${withoutSlash.at}${url.search}` },
    });
  }
  const file = files.find(url.pathname);
  if (file) return file.answer(request);
  return files.missing.some((at) => url.pathname.startsWith(at))
    ? messagePage('notBuilt', languageOf(url))
    : undefined;
};
