export { sendNext, writeMail, type DueMail, type NewMail, type Sending } from './outbox.ts';
export { forgetMails, listMails, mailCounts, retryFailed, type MailRow } from './overview.ts';
