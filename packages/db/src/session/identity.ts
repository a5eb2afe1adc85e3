import type { PersonId } from '@iza/domain/values';
import type { Database, Tx } from '../connection/index.ts';
import { SESSION_HOURS } from './session.ts';
import { newToken } from './token.ts';

/** An account at an identity provider, as the provider vouches for it. */
export type Identity = {
  readonly issuer: string;
  readonly subject: string;
  /** Address that the provider says is this person's; `null` where it does not. */
  readonly email: string | null;
};

/**
 * Logs in who has an account at the provider. The first time the address finds the person; from then on the account does.
 * @returns the session's token, or `null` where nobody who was admitted has this account
 */
export async function openIdentitySession(
  database: Database,
  { issuer, subject, email }: Identity,
): Promise<string | null> {
  const { token, hash } = newToken();
  const [row] = await database.asNobody(
    (tx) => tx<{ opened: boolean }[]>`
      select iza.open_identity_session(${issuer}, ${subject}, ${email}, ${hash}, ${SESSION_HOURS}) as opened`,
  );
  return row?.opened ? token : null;
}

/** Binds an account to a person; one bound before at the same provider no longer counts. @returns `false` when it is another person's */
export async function bindIdentity(
  tx: Tx,
  person: PersonId,
  { issuer, subject }: Pick<Identity, 'issuer' | 'subject'>,
): Promise<boolean> {
  await tx`
    delete from iza.person_identity where person = ${person} and issuer = ${issuer} and subject <> ${subject}`;
  await tx`
    insert into iza.person_identity (issuer, subject, person) values (${issuer}, ${subject}, ${person})
    on conflict (issuer, subject) do nothing`;
  const [bound] = await tx`
    select from iza.person_identity where issuer = ${issuer} and subject = ${subject} and person = ${person}`;
  return bound !== undefined;
}

/** Forgets a person's accounts: the next login is by the address again. @returns how many there were */
export async function unbindIdentities(tx: Tx, person: PersonId): Promise<number> {
  const gone = await tx`delete from iza.person_identity where person = ${person}`;
  return gone.count;
}
