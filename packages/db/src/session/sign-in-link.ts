import type { PersonId } from '@iza/domain/values';
import type { Database, Tx } from '../connection/index.ts';
import { SESSION_HOURS } from './session.ts';
import { hashToken, newToken } from './token.ts';

/**
 * Makes a link that logs a person in once. For the operator and the administrator.
 * @param minutes how long it can be used
 * @returns the secret of the link, which is stored nowhere
 */
export async function createSignInLink(tx: Tx, person: PersonId, minutes: number): Promise<string> {
  const { token, hash } = newToken();
  await tx`
    insert into iza.sign_in_link (token_hash, person, expires_at)
    values (${hash}, ${person}, now() + make_interval(mins => ${minutes}))`;
  return token;
}

/** Turns a link into a session. @returns the session's token, or `null` when the link is unknown, used or expired, or the person disabled */
export async function redeemSignInLink(
  database: Database,
  linkToken: string,
): Promise<string | null> {
  const { token, hash } = newToken();
  const [row] = await database.asNobody(
    (tx) => tx<{ person: PersonId | null }[]>`
      select iza.redeem_sign_in_link(${hashToken(linkToken)}, ${hash}, ${SESSION_HOURS}) as person`,
  );
  return row?.person ? token : null;
}
