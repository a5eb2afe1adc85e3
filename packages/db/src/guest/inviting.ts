import type { MailContent, MailLanguage } from '@iza/domain/notification';
import type { GuestId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { newToken } from '../session/token.ts';

export type NewGuest = {
  readonly id: GuestId;
  readonly name: string;
  /** `null`: someone who responded by mail by itself. */
  readonly email: string | null;
  readonly language: MailLanguage;
};

/** @returns whether this address was asked in this round before, and the invitation holds */
export async function isInvited(
  tx: Tx,
  version: PlanVersionId,
  round: number,
  email: string,
): Promise<boolean> {
  const [row] = await tx`
    select from iza.guest g join iza.guest_address a on a.guest = g.id
    where g.version = ${version} and g.round = ${round} and lower(a.email) = lower(${email}) and g.withdrawn_at is null`;
  return row !== undefined;
}

/** Adds a guest to the open round of a version. @throws DatabaseRefusal `round-closed` */
export async function addGuest(
  tx: Tx,
  version: PlanVersionId,
  round: number,
  { id, name, email, language }: NewGuest,
): Promise<void> {
  await tx`
    insert into iza.guest (id, version, round, name, language) values (${id}, ${version}, ${round}, ${name}, ${language})`;
  if (email !== null) {
    await tx`insert into iza.guest_address (guest, email) values (${id}, ${email})`;
  }
}

/** Makes a guest's links stop working. */
export async function revokeGuestLinks(tx: Tx, guest: GuestId): Promise<void> {
  await tx`update iza.guest_link set revoked_at = now() where guest = ${guest} and revoked_at is null`;
}

export type GuestMail = {
  readonly id: string;
  readonly content: Extract<MailContent, { kind: 'guest-invitation' | 'guest-reminder' }>;
  readonly to: { readonly name: string; readonly address: string };
  readonly language: MailLanguage;
};

/** Makes a link for a guest and writes the mail that brings it; the secret is forgotten when the mail went out. */
export async function mailGuestLink(
  tx: Tx,
  guest: GuestId,
  { id, content, to, language }: GuestMail,
): Promise<void> {
  const { token, hash } = newToken();
  await tx`insert into iza.guest_link (token_hash, guest) values (${hash}, ${guest})`;
  await tx`
    insert into iza.mail (id, content, guest, to_name, to_address, language, secret)
    values (${id}, ${tx.json(content as never)}, ${guest}, ${to.name}, ${to.address}, ${language}, ${token})`;
}

/** Withdraws an invitation: its links stop working. @returns `false` when there is none that holds */
export async function withdrawGuest(tx: Tx, guest: GuestId): Promise<boolean> {
  const withdrawn = await tx`
    update iza.guest set withdrawn_at = now() where id = ${guest} and withdrawn_at is null`;
  if (withdrawn.count === 0) return false;
  await revokeGuestLinks(tx, guest);
  return true;
}
