import type { Route } from '../../http/site.ts';
import { languageOf } from '../language.ts';
import { keptMail, keptMails } from './kept-mails.ts';
import { MAILS_AT, mailPage, mailsPage } from './mails-page.ts';

/** `/mail`: what would have been mailed, in a demonstration; elsewhere there is nothing here. */
export const mailsRoute: Route = async ({ settings, demonstration }, { request, url }) => {
  const { mail } = settings;
  if (!demonstration || !mail || !('folder' in mail) || request.method === 'POST') return undefined;
  const language = languageOf(url);
  if (url.pathname === MAILS_AT) return mailsPage(await keptMails(mail.folder), language);
  if (!url.pathname.startsWith(`${MAILS_AT}/`)) return undefined;
  const kept = await keptMail(mail.folder, url.pathname.slice(MAILS_AT.length + 1));
  return kept && mailPage(kept, language);
};
