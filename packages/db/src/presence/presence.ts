import type { Presence } from '@iza/domain/presence';
import type { Tx } from '../connection/index.ts';

/** Tells every server process that somebody has a plan open, when the transaction commits. It is written nowhere. */
export async function tellPresence(tx: Tx, presence: Presence): Promise<void> {
  await tx`select pg_notify('iza_presence', ${JSON.stringify(presence)})`;
}
