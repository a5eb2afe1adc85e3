import type { GrantRole } from '@iza/domain/access';
import type { PartyId, PersonId } from '@iza/domain/values';
import type { ActorSession, Database, Tx } from '../connection/index.ts';
import { newToken } from './token.ts';

const SECONDS = 60;

/**
 * Reads under the rights of someone who is not there, for the operator's jobs: what is mailed is what that person would see. The session
 * exists for this reading only.
 * @returns `no session` when the person was disabled or has no right any more
 */
export async function asPerson<Answer>(
  database: Database,
  who: { readonly person: PersonId; readonly party: PartyId; readonly role: GrantRole },
  work: (tx: Tx, session: ActorSession) => Promise<Answer>,
): Promise<Answer | 'no session'> {
  const { hash } = newToken();
  await database.asOperator(
    (tx) => tx`
      insert into iza.session (token_hash, person, party, role, expires_at)
      values (${hash}, ${who.person}, ${who.party}, ${who.role}, now() + make_interval(secs => ${SECONDS}))`,
  );
  try {
    return await database.asActor(hash, work, { readOnly: true });
  } finally {
    await database.asOperator((tx) => tx`delete from iza.session where token_hash = ${hash}`);
  }
}

/** Forgets sessions and sign-in links that ended so many days ago; for the operator. @returns how many */
export async function forgetLogins(tx: Tx, days: number): Promise<number> {
  const sessions = await tx`
    delete from iza.session where least(ended_at, expires_at) < now() - make_interval(days => ${days})`;
  const links = await tx`
    delete from iza.sign_in_link where least(used_at, expires_at) < now() - make_interval(days => ${days})`;
  return sessions.count + links.count;
}
