import type { MailLanguage } from '@iza/domain/notification';
import type { ActorSession, Database, Tx } from '../connection/index.ts';
import { actAs, endSession, hashToken, type Capacity } from '../session/index.ts';
import { newToken } from '../session/token.ts';

/** @returns since when the acting person has a calendar address that works, or `null` */
export async function ownCalendarSince(tx: Tx): Promise<string | null> {
  const [row] = await tx<{ createdAt: string }[]>`
    select created_at as "createdAt" from iza.calendar_link where person = iza.actor_person() and revoked_at is null`;
  return row?.createdAt ?? null;
}

/** Withdraws the acting person's calendar address. @returns `false` when there was none */
export async function revokeCalendar(tx: Tx): Promise<boolean> {
  const revoked = await tx`
    update iza.calendar_link set revoked_at = now() where person = iza.actor_person() and revoked_at is null`;
  return revoked.count > 0;
}

/** Makes a calendar address for the acting person; the one before stops working. @returns its secret, which is stored nowhere */
export async function makeCalendar(tx: Tx): Promise<string> {
  await tx`select pg_advisory_xact_lock(hashtextextended('calendar ' || iza.actor_person(), 0))`;
  await revokeCalendar(tx);
  const { token, hash } = newToken();
  await tx`insert into iza.calendar_link (token_hash, person) values (${hash}, iza.actor_person())`;
  return token;
}

type Opened = { readonly language: MailLanguage; readonly capacities: readonly Capacity[] };

/**
 * Reads as the person of a calendar address, once in each of the person's capacities.
 * @returns the language of the person and what each reading gave, or `null` when the address is unknown, was revoked, or the person disabled
 */
export async function readCalendar<Answer>(
  database: Database,
  secret: string,
  work: (tx: Tx, session: ActorSession) => Promise<Answer>,
): Promise<{ language: MailLanguage; answers: readonly Answer[] } | null> {
  const { hash } = newToken();
  const [row] = await database.asNobody(
    (tx) => tx<{ opened: Opened | null }[]>`
      select iza.open_calendar_session(${hashToken(secret)}, ${hash}) as opened`,
  );
  if (!row?.opened) return null;
  const { language, capacities } = row.opened;
  const answers: Answer[] = [];
  try {
    for (const { party, role } of capacities) {
      await actAs(database, hash, party, role);
      const answer = await database.asActor(hash, work, { readOnly: true });
      if (answer !== 'no session') answers.push(answer as Answer);
    }
  } finally {
    await endSession(database, hash);
  }
  return { language, answers };
}

/** @returns the number by which a calendar sees whether an entry changed, and since when it is as it is */
export async function calendarSequences(
  database: Database,
  entries: readonly { readonly uid: string; readonly said: string }[],
): Promise<ReadonlyMap<string, { readonly sequence: number; readonly changedAt: string }>> {
  const rows = await database.asNobody(
    (tx) => tx<{ uid: string; sequence: number; changedAt: string }[]>`
      select uid, sequence, changed_at as "changedAt" from iza.calendar_sequences(${tx.json([...entries])})`,
  );
  return new Map(rows.map(({ uid, ...rest }) => [uid, rest]));
}
