import { openDatabase } from '@iza/db/connection';
import { sendNext } from '@iza/db/mail';
import type { Logger } from 'pino';
import type { Settings } from '../env.ts';
import { openMailer } from '../mail/mailer.ts';
import type { Logins } from '../start/open-installation.ts';
import { runJobs, type Job } from './job-loop.ts';
import { makeDigests } from './make-digests.ts';
import { makeNotices } from './make-notices.ts';
import { remindGuests } from './remind-guests.ts';
import { tidyUp } from './tidy-up.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

export type JobOptions = {
  readonly logins: Logins;
  readonly settings: Settings;
  /** Address that links in mails lead to. */
  readonly origin: string;
  readonly log: Logger;
};

/**
 * Everything that is done beside answering requests. Every server process runs it; rows say what was done, and locks who does it. Works as
 * the owner of the database, reads for a person under that person's rights.
 */
export function startJobs({ logins, settings, origin, log }: JobOptions): () => Promise<void> {
  const { ownerUrl, serverUrl: url } = logins;
  const work = openDatabase({ url, ownerUrl, poolSize: 2, applicationName: 'iza jobs' });
  const outbox = openDatabase({ url, ownerUrl, poolSize: 1, applicationName: 'iza mail' });
  const demonstration = settings.mode === 'demonstration';
  const mailer = settings.mail && openMailer(settings.mail, { origin, demonstration });
  const sendAll = async () => {
    while (mailer && (await outbox.asOperator((tx) => sendNext(tx, mailer.send)))) {
      if (ending) return;
    }
  };
  const mailing: Job[] = [
    { name: 'send mail', everyMs: SECOND_MS, work: sendAll },
    { name: 'notices', everyMs: SECOND_MS, work: () => makeNotices(work) },
    { name: 'reminders', everyMs: MINUTE_MS, work: () => remindGuests(work) },
    { name: 'digests', everyMs: MINUTE_MS, work: () => makeDigests(work, demonstration) },
  ];
  let ending = false;
  const tidy: Job = { name: 'tidy up', everyMs: DAY_MS, work: () => tidyUp(work) };
  const stop = runJobs([...(mailer ? mailing : []), tidy], log);
  return async () => {
    ending = true;
    await stop();
    mailer?.close();
    await Promise.all([work.close(), outbox.close()]);
  };
}
