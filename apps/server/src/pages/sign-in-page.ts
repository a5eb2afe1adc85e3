import { withWayBack } from '../login/way-back.ts';
import { html } from './html.ts';
import { inLanguage, textsIn, type Language } from './language.ts';
import { page } from './page.ts';

/** What a sign-in link leads to: a button, so that a mail program that looks at the link doesn't use it up. */
export function signInPage(
  pathname: string,
  back: string | undefined,
  language: Language,
): Response {
  const at = withWayBack(pathname, back);
  const { title, about, button } = textsIn(language).signIn;
  const main = html`<h1>${title}</h1>
<p>${about}</p>
<form method="post" action="${inLanguage(at, language)}"><button type="submit">${button}</button></form>`;
  return page({ language, title, main, at });
}
