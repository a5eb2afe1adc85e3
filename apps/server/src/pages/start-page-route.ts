import { capacitiesOf, demonstrationPersons } from '@iza/db/session';
import { isHttps, type Route, type Site, type Visit } from '../http/site.ts';
import { sessionOf } from '../http/session-cookie.ts';
import { FROM_MAIL } from '../mail/address.ts';
import { WAY_BACK, wayBack, wayBackCookie } from '../login/way-back.ts';
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
  const back = wayBack(visit.url.searchParams.get(WAY_BACK));
  const who = await loggedIn(site, visit);
  if (who && back !== undefined && visit.url.searchParams.has(FROM_MAIL)) {
    return new Response(null, { status: 303, headers: { location: back } });
  }
  const answer = startPage({
    language,
    loggedIn: who,
    demonstration,
    persons,
    provider: site.identityProvider?.name,
    byMail: site.settings.mail !== undefined && site.settings.signInLinks,
    back,
  });
  if (back !== undefined && !who && !demonstration) {
    answer.headers.append('set-cookie', wayBackCookie(back, isHttps(site, visit)));
  }
  return answer;
};
