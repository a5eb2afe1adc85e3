import { capacitiesOf } from '@iza/db/session';
import { appsFor } from '../http/apps.ts';
import { sessionOf } from '../http/session-cookie.ts';
import type { Route } from '../http/site.ts';
import { withWayBack } from './way-back.ts';

const AT = '/meldingen';

/** `/meldingen`: leads to the page where a person chooses what is mailed, in an app of that person. */
export const notificationsRoute: Route = async ({ database }, { request, url }) => {
  if (url.pathname !== AT || request.method === 'POST') return undefined;
  const session = sessionOf(request);
  const found = session && (await database.asActor(session, capacitiesOf, { readOnly: true }));
  const app = found && found !== 'no session' ? appsFor(found)[0] : undefined;
  const location = app ? `${app.at}meldingen` : withWayBack('/', AT);
  return new Response(null, { status: 303, headers: { location } });
};
