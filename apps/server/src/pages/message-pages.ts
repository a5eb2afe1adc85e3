import { html } from './html.ts';
import { inLanguage, textsIn, type Language } from './language.ts';
import { page } from './page.ts';
import type { Texts } from './texts.ts';

const STATUS: Readonly<Record<keyof Texts['messages'], number>> = {
  notFound: 404,
  unavailable: 503,
  notBuilt: 503,
  linkEnded: 410,
  linkAsked: 200,
  noAddress: 400,
  providerAway: 503,
  loginFailed: 400,
  accountUnknown: 403,
};

/**
 * A page that says why there is nothing to see, and what to do.
 * @param detail what to tell whoever one asks for help
 */
export function messagePage(
  what: keyof Texts['messages'],
  language: Language,
  detail?: string,
): Response {
  const { messages, toStart } = textsIn(language);
  const { title, about } = messages[what];
  const main = html`<h1>${title}</h1>
<p>${about}</p>
${detail === undefined ? undefined : html`<p><code>${detail}</code></p>`}
<p><a href="${inLanguage('/', language)}">${toStart}</a></p>`;
  return page({ language, title, main, status: STATUS[what] });
}
