import type { KeptMail } from '../../mail/mailer.ts';
import { html, type Html } from '../html.ts';
import { inLanguage, textsIn, type Language } from '../language.ts';
import { page } from '../page.ts';

export const MAILS_AT = '/mail';

function row({ id, to, subject }: KeptMail, language: Language): Html {
  return html`<li><a href="${inLanguage(`${MAILS_AT}/${id}`, language)}">${subject}</a>
<span class="capacity">${to.name} · ${to.address}</span></li>`;
}

/** The mails of a demonstration, newest first. */
export function mailsPage(mails: readonly KeptMail[], language: Language): Response {
  const { title, lead, none } = textsIn(language).mails;
  const main = html`<h1>${title}</h1>
<p class="lead">${lead}</p>
${mails.length === 0 ? html`<p>${none}</p>` : html`<ul class="plans">${mails.map((mail) => row(mail, language))}</ul>`}`;
  return page({ language, title, main, demonstration: true, at: MAILS_AT });
}

/** Words of a mail, its addresses as links. */
function bodyHtml(text: string): Html {
  const parts = text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
  return html`<div class="letter">${parts}</div>`;
}

/** One mail as it would arrive. */
export function mailPage({ id, to, subject, text }: KeptMail, language: Language): Response {
  const { toList, to: toLabel } = textsIn(language).mails;
  const main = html`<p class="back"><a href="${inLanguage(MAILS_AT, language)}">${toList}</a></p>
<h1>${subject}</h1>
<p class="aside">${toLabel} ${to.name} &lt;${to.address}&gt;</p>
${bodyHtml(text)}`;
  return page({ language, title: subject, main, demonstration: true, at: `${MAILS_AT}/${id}` });
}
