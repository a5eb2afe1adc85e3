import { html } from './html.ts';
import { page } from './page.ts';

/** What a sign-in link leads to: a button, so that a mail program that looks at the link doesn't use it up. */
export function signInPage(token: string): Response {
  const main = html`<h1>Inloggen bij IZA Regie</h1>
<p>Met deze link logt u in als de persoon voor wie hij is gemaakt. De link werkt één keer.</p>
<form method="post" action="/sign-in/${token}"><button type="submit">Inloggen</button></form>`;
  return page({ title: 'Inloggen', main });
}
