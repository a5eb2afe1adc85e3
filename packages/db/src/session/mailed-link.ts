import type { Database } from '../connection/index.ts';
import { newToken } from './token.ts';

/**
 * Has a sign-in link mailed to who has this address, if anyone may log in with it. Nothing tells the caller whether that is so.
 * @param mailId number of the mail
 * @param back page of this site to go on to
 */
export async function mailSignInLink(
  database: Database,
  address: string,
  { mailId, minutes, back }: { mailId: string; minutes: number; back: string | undefined },
): Promise<void> {
  const { token, hash } = newToken();
  await database.asNobody(
    (tx) =>
      tx`select iza.request_sign_in_link(${address}, ${hash}, ${token}, ${mailId}, ${back ?? null}, ${minutes})`,
  );
}
