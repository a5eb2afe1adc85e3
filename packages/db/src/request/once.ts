import { createHash } from 'node:crypto';
import type { IdempotencyKey } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

type Known = { operation: string; inputHash: Buffer; answer: unknown };

/** A key that was sent to be claimed: it is the actor's from here on, or was used before. */
export type Claim = {
  readonly key: IdempotencyKey;
  readonly operation: string;
  readonly inputHash: Buffer;
  /** Whether this is the first time. */
  readonly first: Promise<boolean>;
};

/**
 * Claims a key for a write, without waiting: it can be sent ahead. Where nobody acts nothing is claimed. A claim that comes while the same key
 * is at work waits for it.
 * @param input what was asked, to tell apart a key that is used for something else
 */
export function claim(tx: Tx, key: IdempotencyKey, operation: string, input: unknown): Claim {
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest();
  const first = tx`
    insert into iza.answered_request (person, key, operation, input_hash)
    select iza.actor_person(), ${key}, ${operation}, ${inputHash} where iza.actor_person() is not null
    on conflict do nothing`.then(({ count }) => count > 0);
  first.catch(() => undefined);
  return { key, operation, inputHash, first };
}

/**
 * Does a write once for each key a person sends: the same request again gets the stored answer and does nothing. The answer is stored in the
 * same transaction as the work.
 * @returns the answer, as JSON gives it back when it was stored before
 */
export async function once<Answer>(
  tx: Tx,
  { key, operation, inputHash, first }: Claim,
  work: () => Promise<Answer>,
): Promise<Answer | 'key-used-otherwise'> {
  if (!(await first)) {
    const [known] = await tx<Known[]>`
      select operation, input_hash as "inputHash", answer from iza.answered_request
      where person = iza.actor_person() and key = ${key}`;
    if (!known || known.operation !== operation || !known.inputHash.equals(inputHash))
      return 'key-used-otherwise';
    return known.answer as Answer;
  }
  const answer = await work();
  // Goes along with the commit, which fails where this does.
  tx`
    update iza.answered_request set answer = ${tx.json(answer as never)}
    where person = iza.actor_person() and key = ${key}`.execute();
  return answer;
}

/** Forgets answers of before a number of days, when no sender can be waiting for them any more; for the operator. @returns how many */
export async function forgetAnswered(tx: Tx, days: number): Promise<number> {
  const gone =
    await tx`delete from iza.answered_request where at < now() - make_interval(days => ${days})`;
  return gone.count;
}
