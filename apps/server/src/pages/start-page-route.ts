import { capacitiesOf, demonstrationPersons } from '@iza/db/session';
import type { Route, Site, Visit } from '../http/site.ts';
import { sessionOf } from '../http/session-cookie.ts';
import { languageOf } from './language.ts';
import { startPage, type LoggedIn } from './start-page.ts';

async function loggedIn({ database }: Site, { request }: Visit): Promise<LoggedIn | undefined> {
  const session = sessionOf(request);
  if (!session) return undefined;
  const found = await database.asActor(
    session,
    async (tx, { personName }) => ({ name: personName, capacities: await capacitiesOf(tx) }),
    { readOnly: true },
  );
  return found === 'no session' ? undefined : found;
}

/** `/`: which app, and in a demonstration which person. */
export const startPageRoute: Route = async (site, visit) => {
  if (visit.url.pathname !== '/' || visit.request.method === 'POST') return undefined;
  const { demonstration, database } = site;
  const persons = demonstration ? await demonstrationPersons(database) : [];
  const language = languageOf(visit.url);
  return startPage({ language, loggedIn: await loggedIn(site, visit), demonstration, persons });
};
