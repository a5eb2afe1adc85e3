import type { MailContent, MailLanguage } from '@iza/domain/notification';
import type { PersonId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A mail to write; sent after commit by whichever server process comes first. */
export type NewMail = {
  readonly id: string;
  readonly content: MailContent;
  /** What it is about: a second one about the same is not written. */
  readonly once: string;
  readonly person: PersonId;
  readonly to: { readonly name: string; readonly address: string };
  readonly language: MailLanguage;
};

/** Writes a mail, for the operator's jobs. @returns `false` when one about the same was written before */
export async function writeMail(tx: Tx, mail: NewMail): Promise<boolean> {
  const { id, content, once, person, to, language } = mail;
  const written = await tx`
    insert into iza.mail (id, content, once, person, to_name, to_address, language)
    values (${id}, ${tx.json(content as never)}, ${once}, ${person}, ${to.name}, ${to.address}, ${language})
    on conflict (once) do nothing`;
  return written.count > 0;
}

/** A mail whose turn it is. */
export type DueMail = {
  readonly id: string;
  readonly content: MailContent;
  readonly toName: string;
  readonly toAddress: string;
  readonly language: MailLanguage;
  readonly secret: string | null;
  readonly attempts: number;
  readonly createdAt: string;
};

/** How sending went: taken over by the mail server, to be tried again after some seconds, or never. */
export type Sending =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'later'; readonly seconds: number; readonly error: string }
  | { readonly outcome: 'never'; readonly error: string };

const LONGEST_ERROR = 500;

async function storeOutcome(tx: Tx, id: string, sending: Sending): Promise<void> {
  if (sending.outcome === 'sent') {
    await tx`
      update iza.mail set sent_at = now(), attempts = attempts + 1, secret = null, last_error = null where id = ${id}`;
    return;
  }
  const error = sending.error.slice(0, LONGEST_ERROR);
  if (sending.outcome === 'never') {
    await tx`
      update iza.mail set failed_at = now(), attempts = attempts + 1, secret = null, last_error = ${error} where id = ${id}`;
    return;
  }
  await tx`
    update iza.mail set due_at = now() + make_interval(secs => ${sending.seconds}), attempts = attempts + 1, last_error = ${error}
    where id = ${id}`;
}

/**
 * Sends the mail whose turn it is, in the operator's transaction: its row stays locked meanwhile, so that no other process takes it, and is
 * free again at once when this process dies. Whoever dies between the mail server's yes and the commit lets it be sent again.
 * @param send must end in well under a minute
 * @returns what came of it, or `null` when none is due
 */
export async function sendNext(
  tx: Tx,
  send: (mail: DueMail) => Promise<Sending>,
): Promise<Sending | null> {
  await tx`set local idle_in_transaction_session_timeout = '60s'`;
  const [mail] = await tx<DueMail[]>`
    select id, content, to_name as "toName", to_address as "toAddress", language, secret, attempts, created_at as "createdAt"
    from iza.mail
    where sent_at is null and failed_at is null and due_at <= now()
    order by due_at, id limit 1
    for update skip locked`;
  if (!mail) return null;
  const sending = await send(mail);
  await storeOutcome(tx, mail.id, sending);
  return sending;
}
