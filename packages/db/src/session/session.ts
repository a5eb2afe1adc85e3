import type { GrantRole } from '@iza/domain/access';
import type { PartyId } from '@iza/domain/values';
import type { Database, TokenHash } from '../connection/index.ts';

/** How long a login lasts. */
export const SESSION_HOURS = 12;

/** Chooses the capacity the person acts in. @returns `false` when no grant for it holds today */
export async function actAs(
  database: Database,
  token: TokenHash,
  party: PartyId,
  role: GrantRole,
): Promise<boolean> {
  const [row] = await database.asNobody(
    (tx) => tx<{ chosen: boolean }[]>`select iza.act_as(${token}, ${party}, ${role}) as chosen`,
  );
  return row?.chosen ?? false;
}

/** Logs out; what was not there stays not there. */
export async function endSession(database: Database, token: TokenHash): Promise<void> {
  await database.asNobody((tx) => tx`select iza.end_session(${token})`);
}
