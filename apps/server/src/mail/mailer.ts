import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DueMail, Sending } from '@iza/db/mail';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { MailSettings } from '../env.ts';
import { renderMail, type MailPlace, type RenderedMail } from './render.ts';

/** What sends mails: a mail server, or a folder. */
export type Mailer = {
  readonly send: (mail: DueMail) => Promise<Sending>;
  /** Looks whether mail can go out. @throws when it can't, saying why */
  readonly verify: () => Promise<string>;
  readonly close: () => void;
};

const MINUTE_S = 60;
/** Seconds until a mail that failed is tried again: within four days it is given up. */
const TRY_AGAIN_S = [1, 5, 15, 60, 4 * 60, 8 * 60, 24 * 60, 24 * 60, 24 * 60].map(
  (minutes) => minutes * MINUTE_S,
);
/** Shorter than a row may stay locked by an idle transaction. */
const PATIENCE_MS = 45_000;

type Failure = Error & { readonly responseCode?: number; readonly code?: string };

/** The server says no to this address or this mail, and will say so again. */
function isFinal({ responseCode = 0, code }: Failure): boolean {
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}

function afterFailure(failure: Failure, attempts: number): Sending {
  const error = failure.message;
  const seconds = TRY_AGAIN_S[attempts];
  return isFinal(failure) || seconds === undefined
    ? { outcome: 'never', error }
    : { outcome: 'later', seconds, error };
}

/** A link that ended before it could be sent helps nobody. */
function isTooLate({ content, createdAt }: DueMail): boolean {
  const minutes = content.kind === 'sign-in-link' ? content.minutes : Infinity;
  return Date.now() - Date.parse(createdAt) > minutes * MINUTE_S * 1000;
}

/** The same mail has the same number each time it is sent: whoever gets it twice sees it once. */
function messageOf(mail: DueMail, rendered: RenderedMail, from: string): SendMailOptions {
  const domain = /@([^<>@\s]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    ...rendered,
    from,
    to: { name: mail.toName, address: mail.toAddress },
    messageId: `<${mail.id}@${domain}>`,
    date: new Date(mail.createdAt),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

type Deliver = (mail: DueMail, rendered: RenderedMail) => Promise<void>;

const tooLong = () =>
  sleep(PATIENCE_MS, undefined, { ref: false }).then(() => {
    throw new Error('the mail server took too long');
  });

function sendWith(deliver: Deliver, place: MailPlace): Mailer['send'] {
  return async (mail) => {
    if (isTooLate(mail)) return { outcome: 'never', error: 'what it leads to has ended' };
    try {
      await Promise.race([deliver(mail, renderMail(mail, place)), tooLong()]);
      return { outcome: 'sent' };
    } catch (failure) {
      return afterFailure(failure as Failure, mail.attempts);
    }
  };
}

function smtpMailer(smtpUrl: string, from: string, place: MailPlace): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    send: sendWith(async (mail, rendered) => {
      await transport.sendMail(messageOf(mail, rendered, from));
    }, place),
    verify: async () => {
      await transport.verify();
      return `${new URL(smtpUrl).host} takes mail`;
    },
    close: () => transport.close(),
  };
}

/** What a page that shows the mails of a folder needs; beside the mail file, so that nobody has to read that. */
export type KeptMail = RenderedMail & {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly at: string;
};

async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  await writeFile(`${file}.part`, content, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

function folderMailer(folder: string, from: string, place: MailPlace): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: sendWith(async (mail, rendered) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { message } = await transport.sendMail(messageOf(mail, rendered, from));
      await writeWhole(path.join(folder, `${mail.id}.eml`), message as Buffer);
      if (!place.demonstration) return;
      const { id, toName: name, toAddress: address, createdAt: at } = mail;
      const kept: KeptMail = { ...rendered, id, to: { name, address }, at };
      await writeWhole(path.join(folder, `${id}.json`), JSON.stringify(kept));
    }, place),
    verify: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return `mails are files in ${folder}`;
    },
    close: () => transport.close(),
  };
}

/** @returns what sends mails as it was set */
export function openMailer(settings: MailSettings, place: MailPlace): Mailer {
  return 'smtpUrl' in settings
    ? smtpMailer(settings.smtpUrl, settings.from, place)
    : folderMailer(settings.folder, settings.from, place);
}
