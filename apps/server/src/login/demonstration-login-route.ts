import { openDemonstrationSession } from '@iza/db/session';
import { personIdSchema } from '@iza/domain/values';
import { APPS } from '../http/apps.ts';
import type { Route } from '../http/site.ts';
import { beginSession } from './begin-session.ts';
import { readForm } from './read-form.ts';
import { WAY_BACK, wayBack } from './way-back.ts';

/** Logs in as one of the persons of a demonstration; elsewhere there is nothing here. */
export const demonstrationLoginRoute: Route = async (site, visit) => {
  const { request, url } = visit;
  if (url.pathname !== '/login/demonstration') return undefined;
  if (!site.demonstration || request.method !== 'POST') return undefined;
  const form = await readForm(request);
  const person = personIdSchema.safeParse(form.get('person'));
  const token = person.success ? await openDemonstrationSession(site.database, person.data) : null;
  if (token === null) return new Response('no such person\n', { status: 400 });
  const app = APPS.find(({ id }) => id === form.get('app'));
  const back = wayBack(form.get(WAY_BACK));
  return beginSession(site, visit, token, back ?? app?.at ?? '/');
};
