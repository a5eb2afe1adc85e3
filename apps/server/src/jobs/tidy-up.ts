import type { Database } from '@iza/db/connection';
import { forgetGuests } from '@iza/db/guest';
import { forgetMails } from '@iza/db/mail';
import { forgetAnswered } from '@iza/db/request';
import { forgetLogins } from '@iza/db/session';

/** No browser keeps an unanswered save longer than this. */
const ANSWERS_KEPT_DAYS = 60;
/** For who asks whether a mail went out. */
const MAILS_KEPT_DAYS = 90;
const LOGINS_KEPT_DAYS = 30;
/** Addresses of guests, after their round closed. */
const GUESTS_KEPT_DAYS = 30;

/** Forgets what nobody will ask for again. */
export async function tidyUp(database: Database): Promise<void> {
  await database.asOperator(async (tx) => {
    await forgetAnswered(tx, ANSWERS_KEPT_DAYS);
    await forgetMails(tx, MAILS_KEPT_DAYS);
    await forgetLogins(tx, LOGINS_KEPT_DAYS);
    await forgetGuests(tx, GUESTS_KEPT_DAYS);
  });
}
